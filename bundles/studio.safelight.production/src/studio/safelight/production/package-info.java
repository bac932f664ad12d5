/**
 * The trade's rules: proposals, due dates, the status cycle, automation, numbering and profit, as plain Java on the model.
 */
package studio.safelight.production;
