/**
 * Keeps a studio in a database: EMF resources over EclipseLink, the migrations, the backup and the change feed.
 */
package studio.safelight.store;
