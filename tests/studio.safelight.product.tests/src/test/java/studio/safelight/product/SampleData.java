package studio.safelight.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample studio, made by the product once; each test works on a copy of its own. */
final class SampleData {

	/** An invoice that no orders were made of, with a package and a line without a vendor. */
	static final String INVOICE = "5060";

	static final String INVOICE_WITHOUT_LINES = "5058";

	static final String INVOICE_WITH_A_FEE_ONLY = "5059";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static Path original;

	private SampleData() {
	}

	/** @return the product with a copy of the sample studio in the folder */
	static Product copyInto(Path folder) {
		Product product = new Product(folder);
		copy(original(), product.data());
		return product;
	}

	private static synchronized Path original() {
		if (original == null) {
			try {
				Product product = new Product(Files.createTempDirectory(Path.of("target"), "sample").toAbsolutePath());
				json(product.cli("--json", "sample"));
				original = product.data();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
		return original;
	}

	/** @return the output of a command that must have succeeded */
	static JsonNode json(Product.Result result) {
		if (result.code() != 0 || !result.err().isEmpty()) {
			throw new AssertionError("The command failed: " + result);
		}
		return JSON.readTree(result.out());
	}

	/** @return the output, whether the command succeeded or not */
	static JsonNode read(String output) {
		return JSON.readTree(output);
	}

	static void copy(Path from, Path to) {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Path target = to.resolve(from.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(target);
				} else {
					Files.copy(file, target);
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
