/**
 * Tabs of an editor with what belongs to its record and is edited elsewhere, such as the production orders of an invoice.
 */
package studio.safelight.ui.related;
