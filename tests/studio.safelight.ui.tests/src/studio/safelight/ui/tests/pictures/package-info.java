/** Makes the pictures of the screens for the documentation; no tests of their own. */
package studio.safelight.ui.tests.pictures;
