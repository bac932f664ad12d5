package studio.safelight.store.internal;

import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The texts of the store for the user. */
public final class Messages {

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle("studio.safelight.store.internal.messages");

	private Messages() {
	}

	/** @return the text with the values in their places; numbers are written as they are, without separators */
	public static String format(String key, Object... values) {
		Object[] texts = new Object[values.length];
		for (int i = 0; i < values.length; i++) {
			texts[i] = String.valueOf(values[i]);
		}
		return new MessageFormat(TEXTS.getString(key)).format(texts);
	}

	/** @return the text, or the other one where there is none of its own */
	static String textOr(String key, String other) {
		try {
			return TEXTS.getString(key);
		} catch (MissingResourceException e) {
			return other;
		}
	}
}
