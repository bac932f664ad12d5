package studio.safelight.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** Files that are too large to be meant, and files that are just large. */
class LargeFileTest extends ImportFixture {

	private static final long TWO_GIGABYTES = 2L * 1024 * 1024 * 1024;

	@Test
	void aFileOfTwoGigabytesIsRefusedAtOnce() {
		Map<String, String> limits = Map.of("number,name\n1,Anna\n", "50 MB", "<?xml version=\"1.0\"?>\n<Invoice>", "100 MB", "", "50 MB");
		limits.forEach((start, limit) -> assertTimeout(Duration.ofSeconds(2), () -> {
			Path file = file("large", start);
			try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
				sparse.setLength(TWO_GIGABYTES);
			}
			assertEquals("The file is too large: it has 2048 MB, and " + limit + " is the most that is imported. Split it into several files.",
					problem(file).message());
		}));
	}

	@Test
	void moreRowsThanTheLimitAreRefused() throws IOException {
		ImportLimits limits = new ImportLimits(1 << 20, 1 << 20, 3);
		Path table = file("clients.csv", "number,name\n1,A\n2,B\n3,C\n4,D\n");
		Path xml = file("invoice.xml", new UblText().line(null, "a", "1", "1", "1").line(null, "b", "1", "1", "1").line(null, "c", "1", "1", "1")
				.line(null, "d", "1", "1", "1").text());

		for (Path file : List.of(table, xml)) {
			Problem problem = only(new Importer(studio.records(), limits).plan(List.of(file)).files().getFirst().allProblems().stream());
			assertTrue(problem.message().contains("too many rows"), problem.message());
		}
	}

	@Test
	void allFilesOfAnImportHaveTheLimitTogether() throws IOException {
		ImportPlan plan = new Importer(studio.records(), new ImportLimits(1 << 20, 1 << 20, 3))
				.plan(List.of(file("a.csv", "number,name\n1,A\n2,B\n"), file("b.csv", "number,name\n3,C\n4,D\n")));

		assertTrue(plan.files().get(0).allProblems().isEmpty());
		assertTrue(plan.files().get(1).allProblems().getFirst().message().contains("too many rows"));
	}

	@Test
	void fiftyThousandClientsAreComparedInSeconds() throws IOException {
		Path file = folder.resolve("clients.csv");
		try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
			writer.write("number,name,street,city\n");
			for (int i = 0; i < 50_000; i++) {
				writer.write("K-" + i + ",Client " + i + ",Street " + i + ",Town\n");
			}
		}

		FilePlan plan = assertTimeout(Duration.ofSeconds(20), () -> preview(file));

		assertEquals(50_000, plan.result().created());
	}
}
