package studio.safelight.ui.tests.pictures;

import org.junit.jupiter.api.Test;

/** All screens. */
class PicturesInLight extends Pictures {

	@Test
	void take() throws Exception {
		theme(LIGHT);
		hubs("");
		editors("");
		wizard("");
		printing("");
	}
}
