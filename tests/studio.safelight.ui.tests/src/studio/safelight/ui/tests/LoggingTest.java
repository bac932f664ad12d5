package studio.safelight.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LoggingTest {

	@Test
	void whatLibrariesReportAsAnErrorIsInThePlatformsLog() throws IOException {
		LoggerFactory.getLogger("a.library").warn("Something is odd");
		LoggerFactory.getLogger("a.library").error("Something {}", "broke", new IllegalStateException("cause of the test"));

		String log = Files.readString(Path.of(Platform.getLogFileLocation().toOSString()));
		assertTrue(log.contains("Something broke"), log);
		assertTrue(log.contains("cause of the test"), log);
		assertFalse(log.contains("Something is odd"), log);
	}
}
