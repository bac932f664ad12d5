/**
 * The headless application: one command a process, for scripts and for the night.
 */
package studio.safelight.cli;
