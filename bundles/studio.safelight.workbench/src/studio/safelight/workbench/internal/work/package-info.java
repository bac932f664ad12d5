/**
 * My work: what is assigned to the user who works here.
 */
package studio.safelight.workbench.internal.work;
