/** What invoices come to. */
package studio.safelight.production.money;
