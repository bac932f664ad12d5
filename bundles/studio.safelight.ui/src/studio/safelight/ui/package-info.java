/**
 * What all screens share: the ids that other bundles refer to, a reference to a record, the studio's own facts.
 */
package studio.safelight.ui;
