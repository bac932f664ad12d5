package studio.safelight.ui.tests.pictures;

import org.junit.jupiter.api.Test;

/** Some screens in dark. A window that was light before would not be dark all over, so this is started by itself. */
class PicturesInDark extends Pictures {

	@Test
	void take() throws Exception {
		theme(DARK);
		hub("production", "production-dark");
		order("-dark");
		invoice("-dark");
	}
}
