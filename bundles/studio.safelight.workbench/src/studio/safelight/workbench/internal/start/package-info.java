/**
 * How the studio is opened before the workbench is shown.
 */
package studio.safelight.workbench.internal.start;
