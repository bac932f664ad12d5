/**
 * Imports what other programs write: clients, vendors, price lists and invoices as CSV, invoices as UBL 2.1. The columns and elements are
 * described in <code>docs/import.md</code>.
 */
package studio.safelight.exchange;
