/**
 * The navigator's entries, contributed to the extension point <code>studio.safelight.ui.navigation</code>.
 */
package studio.safelight.ui.navigation;
