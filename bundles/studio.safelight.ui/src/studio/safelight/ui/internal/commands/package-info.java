/**
 * The workbench's own commands.
 */
package studio.safelight.ui.internal.commands;
