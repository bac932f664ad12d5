/**
 * Editors of records: one form a record, on one session, loaded and saved in the background.
 */
package studio.safelight.ui.editors;
