/** What is printed of orders, as files in a folder of its own. Beside the UI thread. */
package studio.safelight.ui.print.internal.documents;
