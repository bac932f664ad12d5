/**
 * The commands on the active record editor.
 */
package studio.safelight.ui.internal.commands;
