/**
 * What people have to do about the records of a studio.
 */
package studio.safelight.production.tasks;
