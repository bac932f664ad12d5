/**
 * Makes the sample studio: the same clients, invoices and orders on every run, to try, to show and to test with.
 */
package studio.safelight.sample;
