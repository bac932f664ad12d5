package studio.safelight.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of each bundle are complete, in both languages, and fit the code that shows them. */
class TextsTest {

	private static final Pattern FIELD = Pattern.compile("public static String (\\w+);");
	private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
	private static final Pattern COUNTED = Pattern.compile("\\{\\d,");
	private static final Pattern BOUND = Pattern.compile("(?:NLS|Messages)\\.bind\\(\\s*Messages\\.(\\w+)");
	private static final Pattern REFERENCE = Pattern.compile("\"%([\\w.]+)\"");
	private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
	/** The names of what the model has; its own tests compare them with the model. */
	private static final String LABELS = "labels.properties";
	/** Of so many words no two languages have the same. */
	private static final int TRANSLATED = 4;

	static List<TextFile> files() {
		return TextFile.all();
	}

	@Test
	void allBundlesAreLookedAt() {
		Set<String> names = TextFile.bundles().stream().map(bundle -> bundle.getFileName().toString()).collect(Collectors.toSet());
		assertFalse(files().isEmpty());
		assertEquals(Set.of(), difference(Set.of("studio.safelight.model", "studio.safelight.ui", "studio.safelight.store"), names));
	}

	@ParameterizedTest
	@MethodSource("files")
	void everyTextHasItsGerman(TextFile file) {
		List<String> missing = new ArrayList<>();
		Map<String, String> german = file.inGerman();
		file.english().forEach((key, english) -> {
			String text = german.get(key);
			if (text == null || text.isBlank() && !english.isBlank()) {
				missing.add(file.place(key) + " has no German: " + english);
			} else if (text.equals(english) && words(english) >= TRANSLATED) {
				missing.add(file.place(key) + " is still English: " + english);
			}
		});
		difference(german.keySet(), file.english().keySet()).forEach(key -> missing.add(file.place(key) + " has German, but no English"));
		assertNone(missing);
	}

	@ParameterizedTest
	@MethodSource("files")
	void bothLanguagesHaveTheSamePlaces(TextFile file) {
		List<String> wrong = new ArrayList<>();
		Map<String, String> german = file.inGerman();
		file.english().forEach((key, english) -> {
			String text = german.get(key);
			if (text != null && !places(english).equals(places(text))) {
				wrong.add(file.place(key) + ": " + english + " | " + text);
			}
		});
		assertNone(wrong);
	}

	/** Where values are put in, an apostrophe is a quote and has to be doubled; where none are, it is shown as it stands. */
	@ParameterizedTest
	@MethodSource("files")
	void apostrophesAreShownAsOne(TextFile file) {
		boolean alwaysFormatted = formatsAll(file);
		List<String> wrong = new ArrayList<>();
		for (Map<String, String> language : List.of(file.english(), file.inGerman())) {
			language.forEach((key, text) -> {
				boolean formatted = alwaysFormatted || PLACE.matcher(text).find();
				boolean single = text.replace("''", "").contains("'");
				if (formatted ? single : text.contains("''")) {
					wrong.add(file.place(key) + ": " + text);
				}
			});
		}
		assertNone(wrong);
	}

	/** A text with a plural in it is one sentence for none, one, two and many. */
	@ParameterizedTest
	@MethodSource("files")
	void pluralsCanBeFormatted(TextFile file) {
		List<String> wrong = new ArrayList<>();
		for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
			Map<String, String> language = locale == Locale.GERMAN ? file.inGerman() : file.english();
			language.forEach((key, text) -> {
				if (COUNTED.matcher(text).find()) {
					try {
						for (int count : new int[] { 0, 1, 2, 1234 }) {
							new MessageFormat(text, locale).format(new Object[] { count, count, count, count, count, count });
						}
					} catch (IllegalArgumentException e) {
						wrong.add(file.place(key) + ": " + text + ": " + e.getMessage());
					}
				}
			});
		}
		assertNone(wrong);
	}

	/** {@code NLS.bind} knows no plurals: it would show them with their braces. */
	@ParameterizedTest
	@MethodSource("files")
	void pluralsAreFormattedByWhatKnowsThem(TextFile file) {
		Map<String, String> english = file.english();
		List<String> wrong = new ArrayList<>();
		for (Path source : TextFile.files(file.file().getParent(), ".java")) {
			BOUND.matcher(TextFile.source(source)).results().map(match -> match.group(1))
					.filter(key -> english.containsKey(key) && COUNTED.matcher(english.get(key)).find())
					.forEach(key -> wrong.add(file.place(key) + " is bound in " + source.getFileName() + ": " + english.get(key)));
		}
		assertNone(wrong);
	}

	@ParameterizedTest
	@MethodSource("files")
	void everyMessageHasATextAndEveryTextIsUsed(TextFile file) {
		List<String> wrong = new ArrayList<>();
		if (file.file().getFileName().toString().equals("plugin.properties")) {
			checkPlugin(file, wrong);
		} else if (Files.exists(file.messages()) && TextFile.source(file.messages()).contains("extends NLS")) {
			checkFields(file, wrong);
		} else if (!file.file().getFileName().toString().equals(LABELS)) {
			checkKeys(file, wrong);
		}
		assertNone(wrong);
	}

	private static void checkPlugin(TextFile file, List<String> wrong) {
		Set<String> used = new TreeSet<>();
		for (String declaring : List.of("plugin.xml", "fragment.xml", "META-INF/MANIFEST.MF")) {
			Path source = file.bundle().resolve(declaring);
			if (Files.exists(source)) {
				REFERENCE.matcher(TextFile.source(source)).results().forEach(match -> used.add(match.group(1)));
			}
		}
		report(file, used, wrong);
	}

	private static void checkFields(TextFile file, List<String> wrong) {
		Set<String> fields = FIELD.matcher(TextFile.source(file.messages())).results().map(match -> match.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
		report(file, fields, wrong);
		String code = code(file);
		fields.stream().filter(field -> !Pattern.compile("\\b" + field + "\\b").matcher(code).find())
				.forEach(field -> wrong.add(file.place(field) + " is not used"));
	}

	/** Texts that are asked for by their keys, of which the last part may be put together. */
	private static void checkKeys(TextFile file, List<String> wrong) {
		String code = code(file);
		file.english().keySet().stream().filter(key -> !Pattern.compile("\\b" + Pattern.quote(key) + "\\b").matcher(code).find())
				.filter(key -> !code.contains('"' + key.substring(0, key.lastIndexOf('.') + 1) + "\" +"))
				.forEach(key -> wrong.add(file.place(key) + " is not used"));
	}

	private static String code(TextFile file) {
		return TextFile.files(file.bundle(), ".java").stream().filter(source -> !source.equals(file.messages())).map(TextFile::source)
				.collect(Collectors.joining("\n"));
	}

	private static void report(TextFile file, Set<String> wanted, List<String> wrong) {
		Set<String> there = file.english().keySet();
		difference(wanted, there).forEach(key -> wrong.add(file.place(key) + " has no text"));
		difference(there, wanted).forEach(key -> wrong.add(file.place(key) + " is not used"));
	}

	@Test
	void everyBundleWithAPluginXmlHasItsTextsInIt() {
		List<String> wrong = new ArrayList<>();
		for (Path bundle : TextFile.bundles()) {
			Path plugin = bundle.resolve("plugin.xml");
			if (Files.exists(plugin)) {
				Matcher label = Pattern.compile("\\b(name|label|description|tooltip)=\"([^%\"][^\"]*)\"").matcher(TextFile.source(plugin));
				label.results().filter(match -> Character.isUpperCase(match.group(2).charAt(0)))
						.forEach(match -> wrong.add(bundle.getFileName() + "/plugin.xml: " + match.group()));
			}
		}
		assertNone(wrong);
	}

	/** Whether the texts go through a format even where nothing is put in. */
	private static boolean formatsAll(TextFile file) {
		return Stream.of("Messages.java", "Message.java").map(file.file()::resolveSibling)
				.anyMatch(source -> Files.exists(source) && TextFile.source(source).contains("new MessageFormat("));
	}

	private static Set<String> places(String text) {
		return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
	}

	private static long words(String text) {
		return WORD.matcher(text).results().count();
	}

	private static Set<String> difference(Set<String> all, Set<String> without) {
		Set<String> rest = new TreeSet<>(all);
		rest.removeAll(without);
		return rest;
	}

	private static void assertNone(List<String> wrong) {
		assertEquals("", String.join("\n", wrong));
	}
}
