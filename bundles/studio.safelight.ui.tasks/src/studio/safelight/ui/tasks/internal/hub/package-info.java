/**
 * The hub of the tasks: whose they are, what is overdue, what is done.
 */
package studio.safelight.ui.tasks.internal.hub;
