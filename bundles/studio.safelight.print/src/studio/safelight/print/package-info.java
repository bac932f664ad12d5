/**
 * What a print format is, the service that prints with those that bundles contribute, and bar codes.
 */
package studio.safelight.print;
