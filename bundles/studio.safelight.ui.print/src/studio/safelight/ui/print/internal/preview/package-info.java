/** The print preview: printed documents as they are going to look on paper. */
package studio.safelight.ui.print.internal.preview;
