/** Where documents go: to a printer, into files, to the system's viewer. */
package studio.safelight.ui.print.internal.output;
