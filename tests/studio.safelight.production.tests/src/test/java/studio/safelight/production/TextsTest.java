package studio.safelight.production;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.text.MessageFormat;
import java.util.ResourceBundle;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

	@ParameterizedTest
	@ValueSource(strings = { "studio.safelight.production.internal.messages", "studio.safelight.model.internal.validation.messages",
			"studio.safelight.model.labels.messages" })
	void everyTextIsAPatternWhoseApostrophesAreWrittenTwice(String name) {
		ResourceBundle texts = ResourceBundle.getBundle(name);
		assertFalse(texts.keySet().isEmpty());
		for (String key : texts.keySet()) {
			String pattern = texts.getString(key);
			assertFalse(pattern.replace("''", "").contains("'"), key + " has a single apostrophe, which would be swallowed");
			assertDoesNotThrow(() -> new MessageFormat(pattern), key);
			assertFalse(pattern.isBlank(), key);
		}
	}
}
