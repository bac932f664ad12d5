/**
 * Keeps what was opened last.
 */
package studio.safelight.workbench.internal.recent;
