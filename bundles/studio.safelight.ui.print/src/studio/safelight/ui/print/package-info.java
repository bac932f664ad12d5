/**
 * Printing in the workbench: the preview, the printer, files. What is printed comes from the formats of {@link studio.safelight.print}.
 */
package studio.safelight.ui.print;
