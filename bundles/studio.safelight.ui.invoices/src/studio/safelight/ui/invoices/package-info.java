/**
 * Clients, sessions and invoices on the screen, and the wizard that makes production orders of an invoice.
 */
package studio.safelight.ui.invoices;
