/**
 * The window around the screens: navigator, perspectives, search, notifications, appearance.
 */
package studio.safelight.ui.tests.shell;
