/**
 * The editor of a task.
 */
package studio.safelight.ui.tasks.internal.editor;
