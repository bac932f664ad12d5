/**
 * Production orders on the screen: the hub, the editor, the board and the scan station.
 */
package studio.safelight.ui.production;
