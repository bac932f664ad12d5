/**
 * Finding a record from anywhere: by its number in the tool bar, by number or name in Quick Access.
 */
package studio.safelight.workbench.internal.search;
