package studio.safelight.product;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("it measures time")
class StartTest {

	@TempDir
	private static Path folder;

	private static Product product;

	@BeforeAll
	static void createProduct() {
		product = new Product(folder);
	}

	@Test
	void theCommandLineAnswersAtOnce() {
		product.cli("--version"); // what the runtime keeps of an installation is made at its first start
		Product.Result result = product.cli("--version");
		assertAll( //
				() -> assertEquals(0, result.code(), result::err),
				() -> assertTrue(result.out().startsWith("Safelight "), result::out),
				() -> assertEquals("", result.err()),
				() -> assertTrue(result.time().compareTo(Duration.ofSeconds(4)) < 0, () -> "took " + result.time()));
	}

	@Test
	void helpIsPrintedRatherThanTheWorkbenchOpened() {
		for (String asked : List.of("--help", "-h", "help")) {
			Product.Result result = product.run(asked);
			assertAll( //
					() -> assertEquals(0, result.code(), result::err),
					() -> assertTrue(result.out().startsWith("Usage: safelight"), result::out),
					() -> assertTrue(result.out().contains("cli --help"), result::out),
					() -> assertEquals("", result.err()));
		}
		assertTrue(product.run("--version").out().startsWith("Safelight "));
	}

	@Test
	void anUnknownCommandIsAnError() {
		Product.Result result = product.cli("no-such-command");
		assertAll( //
				() -> assertFalse(result.code() == 0),
				() -> assertTrue(result.err().contains("no-such-command"), result::err),
				() -> assertEquals("", result.out()));
	}

	@Test
	void severalCommandsRunAtTheSameTime() {
		List<Product.Running> running = Stream.generate(() -> product.startCli("--version")).limit(3).toList();
		for (Product.Running one : running) {
			Product.Result result = Product.end(one);
			assertEquals(0, result.code(), result::err);
		}
	}

	@Test
	void theWorkbenchOpensAndLeavesTheInstallationAsItWas() throws IOException {
		List<String> before = files(Product.home());
		Path picture = product.screenshot("workbench");
		assertTrue(colours(picture) > 20, () -> "Nothing is seen in " + picture);
		assertFalse(Files.exists(product.data().resolve("workbench/.metadata/.log")), () -> log(product));
		assertEquals(before, files(Product.home()), "The installation may be read-only");
	}

	private static long colours(Path picture) throws IOException {
		BufferedImage image = ImageIO.read(picture.toFile());
		int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
		return Arrays.stream(pixels).distinct().count();
	}

	private static List<String> files(Path root) throws IOException {
		try (Stream<Path> paths = Files.walk(root)) {
			return paths.filter(Files::isRegularFile).map(file -> file + " " + file.toFile().lastModified()).sorted().toList();
		}
	}

	private static String log(Product product) {
		try {
			return Files.readString(product.data().resolve("workbench/.metadata/.log"));
		} catch (IOException e) {
			return e.toString();
		}
	}
}
