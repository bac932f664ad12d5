/**
 * Starts the built product as its users do, as processes of their own.
 */
package studio.safelight.product;
