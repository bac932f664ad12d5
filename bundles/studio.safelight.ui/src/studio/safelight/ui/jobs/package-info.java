/**
 * Work beside the UI thread, and how its failures are told.
 */
package studio.safelight.ui.jobs;
