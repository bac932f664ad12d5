package studio.safelight.exchange.internal.text;

import java.util.Locale;

/** Folds names and numbers as the store does where blanks and case don't count. */
public final class Folding {

	private Folding() {
	}

	/** @return the text without blanks and in upper case; never null */
	public static String fold(String text) {
		return text == null ? "" : text.replaceAll("[\\s\\p{Z}]+", "").toUpperCase(Locale.ROOT);
	}
}
