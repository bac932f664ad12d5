package studio.safelight.texts;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A file of English texts in the sources of a bundle. */
record TextFile(Path bundle, Path file) {

	private static final Path BUNDLES = Path.of(System.getProperty("safelight.bundles")).toAbsolutePath().normalize();

	/** Those of all bundles, generated and built ones left out. */
	static List<TextFile> all() {
		return bundles().stream().flatMap(bundle -> files(bundle, ".properties").stream().filter(TextFile::isEnglish)
				.map(file -> new TextFile(bundle, file))).toList();
	}

	static List<Path> bundles() {
		try (Stream<Path> folders = Files.list(BUNDLES)) {
			return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static List<Path> files(Path folder, String ending) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(ending))
					.filter(file -> Stream.of("target", "bin", "src-gen").noneMatch(built -> file.startsWith(folder.resolve(built)))).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static boolean isEnglish(Path file) {
		String name = file.getFileName().toString();
		return !name.equals("build.properties") && !name.endsWith("_de.properties");
	}

	Path german() {
		return file.resolveSibling(file.getFileName().toString().replace(".properties", "_de.properties"));
	}

	Map<String, String> english() {
		return read(file);
	}

	/** Empty where there is no such file. */
	Map<String, String> inGerman() {
		return Files.exists(german()) ? read(german()) : Map.of();
	}

	/** The class that hands the texts out; there may be none. */
	Path messages() {
		return file.resolveSibling("Messages.java");
	}

	/** Such as <em>studio.safelight.ui/src/…/messages.properties: key</em>. */
	String place(String key) {
		return BUNDLES.relativize(file) + ": " + key;
	}

	static String source(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(file.toString(), e);
		}
	}

	private static Map<String, String> read(Path file) {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			properties.load(reader);
		} catch (IOException e) {
			throw new UncheckedIOException(file.toString(), e);
		}
		Map<String, String> texts = new TreeMap<>();
		properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
		return texts;
	}

	@Override
	public String toString() {
		return BUNDLES.relativize(file).toString();
	}
}
