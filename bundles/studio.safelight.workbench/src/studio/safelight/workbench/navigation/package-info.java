/**
 * The navigator's entries, contributed to the extension point <code>studio.safelight.workbench.navigation</code>.
 */
package studio.safelight.workbench.navigation;
