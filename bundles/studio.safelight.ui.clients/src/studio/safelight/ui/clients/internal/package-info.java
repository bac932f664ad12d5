/**
 * Clients and their sessions on the screen: hubs and editors.
 */
package studio.safelight.ui.clients.internal;
