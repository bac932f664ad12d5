/**
 * Drives the workbench from a test's own thread: {@link studio.safelight.ui.tests.driver.WorkbenchDriver} is the way in.
 */
package studio.safelight.ui.tests.driver;
