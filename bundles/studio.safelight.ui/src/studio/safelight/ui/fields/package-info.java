/**
 * Fields bound to features: a labelled widget that shows a feature of the record, changes it by a command, and says what is wrong with it.
 */
package studio.safelight.ui.fields;
