/**
 * Work order, purchase order and invoice as PDF. This bundle alone links iText, and nothing may require it.
 */
package studio.safelight.print.pdf;
