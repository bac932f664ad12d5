/**
 * Reads what other programs write: clients and price lists as CSV, invoices as UBL.
 */
package studio.safelight.exchange;
