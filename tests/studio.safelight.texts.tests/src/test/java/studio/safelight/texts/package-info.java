/** Says what is missing among the texts of all bundles: by bundle, file and key. */
package studio.safelight.texts;
