/**
 * When something is due, in words that everybody reads the same.
 */
package studio.safelight.ui.due;
