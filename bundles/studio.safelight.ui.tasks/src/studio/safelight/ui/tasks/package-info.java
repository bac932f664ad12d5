/**
 * The ids of the screens and commands for tasks.
 */
package studio.safelight.ui.tasks;
