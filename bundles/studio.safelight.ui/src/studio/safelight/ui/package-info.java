/**
 * The workbench's own API: the ids that other bundles refer to, and what the screens share.
 */
package studio.safelight.ui;
