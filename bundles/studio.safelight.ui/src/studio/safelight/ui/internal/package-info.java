/**
 * What the platform finds by name; of no concern to other bundles.
 */
package studio.safelight.ui.internal;
