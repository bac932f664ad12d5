/**
 * What all hubs and all editors do, whatever they show.
 */
package studio.safelight.ui.tests.framework;
