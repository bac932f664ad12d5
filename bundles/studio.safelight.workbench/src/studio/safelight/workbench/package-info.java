/**
 * The application: the window with its navigator, bars and perspectives. Here is what other bundles may use of it.
 */
package studio.safelight.workbench;
