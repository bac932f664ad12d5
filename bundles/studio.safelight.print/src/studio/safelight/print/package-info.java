/**
 * What a print format and a lab hand-off are, the registry of those that bundles contribute, and bar codes.
 */
package studio.safelight.print;
