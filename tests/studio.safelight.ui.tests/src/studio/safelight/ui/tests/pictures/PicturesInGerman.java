package studio.safelight.ui.tests.pictures;

import org.junit.jupiter.api.Test;

/** Some screens in German, where the workbench is started in German. */
class PicturesInGerman extends Pictures {

	@Test
	void take() throws Exception {
		theme(LIGHT);
		hub("production", "production-german");
		order("-german");
		wizard("-german");
	}
}
