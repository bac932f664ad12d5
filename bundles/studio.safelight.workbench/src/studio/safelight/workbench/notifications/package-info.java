/**
 * Telling the user what finished in the background.
 */
package studio.safelight.workbench.notifications;
