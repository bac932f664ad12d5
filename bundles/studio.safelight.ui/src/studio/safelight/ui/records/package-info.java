/**
 * A record while it is edited: its resource set, its editing domain, its stack of commands, its validation. No widget is known here.
 */
package studio.safelight.ui.records;
