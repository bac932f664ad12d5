/** When the steps of an order are due: business days, closures, plans forward and backward, each date with its explanation. */
package studio.safelight.production.planning;
