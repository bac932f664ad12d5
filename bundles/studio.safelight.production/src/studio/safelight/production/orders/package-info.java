/** Making single production orders, and changing existing ones. */
package studio.safelight.production.orders;
