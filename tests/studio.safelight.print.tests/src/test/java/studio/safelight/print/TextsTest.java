package studio.safelight.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import studio.safelight.print.internal.Messages;

class TextsTest {

	private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

	@ParameterizedTest
	@ValueSource(strings = { "/studio/safelight/print/internal/messages", "/studio/safelight/print/pdf/internal/messages" })
	void everyTextIsThereInGermanWithTheSamePlaces(String name) throws Exception {
		Properties english = load(name + ".properties");
		Properties german = load(name + "_de.properties");

		assertFalse(english.isEmpty());
		assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(german.stringPropertyNames()));
		for (String key : english.stringPropertyNames()) {
			assertEquals(places(english.getProperty(key)), places(german.getProperty(key)), key);
		}
	}

	@Test
	void everyMessageHasItsText() throws Exception {
		assertEquals(
				Arrays.stream(Messages.class.getFields()).filter(field -> !Modifier.isFinal(field.getModifiers())).map(Field::getName)
						.collect(Collectors.toCollection(TreeSet::new)),
				new TreeSet<>(load("/studio/safelight/print/internal/messages.properties").stringPropertyNames()));
	}

	@Test
	void everyTextOfADocumentIsUsed() throws Exception {
		Class<?> key = Class.forName("studio.safelight.print.pdf.internal.Messages$Key");
		assertEquals(Arrays.stream(key.getEnumConstants()).map(Object::toString).collect(Collectors.toCollection(TreeSet::new)),
				new TreeSet<>(load("/studio/safelight/print/pdf/internal/messages.properties").stringPropertyNames()));
	}

	private static TreeSet<String> places(String text) {
		return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Properties load(String name) throws IOException {
		Properties properties = new Properties();
		try (InputStream in = Messages.class.getResourceAsStream(name);
				InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}
}
