package studio.safelight.store.internal.storage;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Text in the forms in which it is compared and searched. */
public final class FoldedText {

	/** What is kept of a word: nobody types more of it. */
	public static final int WORD_LENGTH = 60;

	private FoldedText() {
	}

	/** @return the text without blanks, in upper case; null where nothing is left of it */
	public static String of(String text) {
		if (text == null) {
			return null;
		}
		StringBuilder result = new StringBuilder(text.length());
		text.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c)).forEach(result::appendCodePoint);
		return result.isEmpty() ? null : result.toString().toUpperCase(Locale.ROOT);
	}

	/** @return the words of a text, in upper case and without accents; they are what stands between anything but letters and digits */
	public static Set<String> words(String text) {
		Set<String> result = new TreeSet<>();
		if (text != null) {
			String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toUpperCase(Locale.ROOT);
			for (String word : plain.split("[^\\p{L}\\p{N}]+")) {
				if (!word.isEmpty()) {
					result.add(word.length() > WORD_LENGTH ? word.substring(0, WORD_LENGTH) : word);
				}
			}
		}
		return result;
	}
}
