/**
 * How the workbench is started and put together; of no concern to other bundles.
 */
package studio.safelight.workbench.internal;
