/**
 * What is done with tasks from anywhere: new ones about a record, done ones.
 */
package studio.safelight.ui.tasks.internal.commands;
