/** What the trade asks of an invoice before anything is made from it. */
package studio.safelight.production.invoices;
