/**
 * Light, dark, or as the system has it.
 */
package studio.safelight.workbench.internal.appearance;
