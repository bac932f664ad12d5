/**
 * Work order and purchase order as PDF. This bundle alone links iText, and nothing may require it: its formats come in through the extension
 * point <code>studio.safelight.print.formats</code>.
 */
package studio.safelight.print.pdf;
