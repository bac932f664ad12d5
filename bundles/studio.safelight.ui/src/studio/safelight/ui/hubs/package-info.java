/**
 * Hubs: long lists of one kind of record, filtered as one types, a page at a time.
 */
package studio.safelight.ui.hubs;
