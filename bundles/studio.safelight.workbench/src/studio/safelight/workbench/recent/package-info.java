/**
 * The records that the user opened last.
 */
package studio.safelight.workbench.recent;
