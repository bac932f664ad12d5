/**
 * Invoices on the screen: their hub and their editor.
 */
package studio.safelight.ui.invoices.internal;
