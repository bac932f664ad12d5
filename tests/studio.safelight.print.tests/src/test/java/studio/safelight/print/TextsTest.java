package studio.safelight.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import studio.safelight.print.internal.Messages;

/** The texts of the documents; what holds for the texts of all bundles has a module of its own. */
class TextsTest {

	@Test
	void everyTextOfADocumentIsUsed() throws Exception {
		Class<?> key = Class.forName("studio.safelight.print.pdf.internal.Messages$Key");
		assertEquals(Arrays.stream(key.getEnumConstants()).map(Object::toString).collect(Collectors.toCollection(TreeSet::new)),
				new TreeSet<>(load("/studio/safelight/print/pdf/internal/messages.properties").stringPropertyNames()));
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
