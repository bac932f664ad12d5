/**
 * The notifications: a balloon for what is new, and the bell in the status line with what was told before.
 */
package studio.safelight.workbench.internal.notifications;
