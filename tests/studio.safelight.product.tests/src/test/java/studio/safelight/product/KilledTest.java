package studio.safelight.product;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The workbench ends without a word: the power fails, or somebody kills it. */
@Isolated("it has the screen for itself")
class KilledTest {

	private static final int PATIENCE_SECONDS = 60;

	@TempDir
	private Path folder;

	@Test
	void theStudioOpensAgainWithWhatWasOpen() throws IOException, InterruptedException {
		Product product = SampleData.copyInto(folder);
		product.screenshot("before-it-is-killed", "--open", SampleData.INVOICE);
		String invoices = product.cli("--json", "invoice", "list").out();
		kill(product);
		Path picture = product.screenshot("after-it-was-killed");
		assertTrue(Files.size(picture) > 0);
		assertAll( //
				() -> assertTrue(layout(product).contains("label=\"Invoice " + SampleData.INVOICE), "the editor is open again"),
				() -> assertFalse(Files.exists(product.data().resolve("workbench/.metadata/.log")), "nothing went wrong"),
				() -> assertEquals(invoices, product.cli("--json", "invoice", "list").out(), "what was saved is there"));
	}

	/** Starts the workbench, and kills it as soon as it has the studio open. */
	private static void kill(Product product) throws IOException, InterruptedException {
		Path database = product.data().resolve("database");
		try (WatchService watch = database.getFileSystem().newWatchService()) {
			assertFalse(Files.exists(database.resolve("db.lck")), "nobody has it open");
			database.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
			Product.Running running = product.startWorkbench();
			try {
				while (!Files.exists(database.resolve("db.lck"))) {
					WatchKey key = watch.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
					assertTrue(key != null && key.reset(), "the studio is opened");
					key.pollEvents();
				}
			} finally {
				running.process().descendants().forEach(ProcessHandle::destroyForcibly);
				running.process().destroyForcibly().waitFor();
			}
		}
		assertTrue(Files.exists(database.resolve("db.lck")), "it could not tidy up");
	}

	private static String layout(Product product) throws IOException {
		return Files.readString(product.data().resolve("workbench/.metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi"));
	}
}
