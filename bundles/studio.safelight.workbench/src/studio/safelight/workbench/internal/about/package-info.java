/**
 * What Safelight is made of.
 */
package studio.safelight.workbench.internal.about;
