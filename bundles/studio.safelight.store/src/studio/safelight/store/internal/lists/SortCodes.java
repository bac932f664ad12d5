package studio.safelight.store.internal.lists;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Turns values into numbers that are in the same order, so that many rows can be ordered quickly. What has no value comes last. */
final class SortCodes {

	/** The code of what has no value. */
	static final long NONE = Long.MAX_VALUE;

	private static final int CODED_LENGTH = 7;
	private static final int LARGEST_CODED_CHARACTER = 255;
	private static final Comparator<String> SHORT_FIRST = Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

	private SortCodes() {
	}

	/** @param day as SQL writes it, such as 2026-03-02, or null */
	static long ofDay(String day) {
		long code = 0;
		if (day == null) {
			return NONE;
		}
		for (int i = 0; i < day.length(); i++) {
			char c = day.charAt(i);
			if (c != '-') {
				code = code * 10 + (c - '0');
			}
		}
		return code;
	}

	/** @param texts some of which may be null */
	static long[] ofTexts(Object[] texts, boolean shortFirst) {
		long[] codes = new long[texts.length];
		if (!shortFirst || !codeOneByOne(texts, codes)) {
			rank(texts, shortFirst, codes);
		}
		return codes;
	}

	/** @return whether all are so short that each has a code of its own: its length, then its characters */
	private static boolean codeOneByOne(Object[] texts, long[] codes) {
		for (int i = 0; i < texts.length; i++) {
			String text = (String) texts[i];
			if (text != null && text.length() > CODED_LENGTH) {
				return false;
			}
			long code = text == null ? NONE : text.length();
			for (int c = 0; text != null && c < CODED_LENGTH; c++) {
				int character = c < text.length() ? text.charAt(c) : 0;
				if (character > LARGEST_CODED_CHARACTER) {
					return false;
				}
				code = code << Byte.SIZE | character;
			}
			codes[i] = code;
		}
		return true;
	}

	private static void rank(Object[] values, boolean shortFirst, long[] codes) {
		Map<String, Long> ranks = new HashMap<>();
		for (Object value : values) {
			if (value != null) {
				ranks.put((String) value, 0L);
			}
		}
		String[] sorted = ranks.keySet().toArray(String[]::new);
		Arrays.sort(sorted, shortFirst ? SHORT_FIRST : null);
		for (int i = 0; i < sorted.length; i++) {
			ranks.put(sorted[i], (long) i);
		}
		for (int i = 0; i < values.length; i++) {
			codes[i] = values[i] == null ? NONE : ranks.get(values[i]);
		}
	}

	/** @return codes that are ordered as the first ones are, and, where those are equal, as the second ones are */
	static long[] joined(long[] first, long[] second) {
		long[] left = ranks(first);
		long[] right = ranks(second);
		long[] joined = new long[first.length];
		for (int i = 0; i < joined.length; i++) {
			joined[i] = left[i] << Integer.SIZE | right[i];
		}
		return joined;
	}

	/** @return for each code how many lesser ones there are, or something else that is not negative, in the same order and fits an int */
	private static long[] ranks(long[] codes) {
		long least = Long.MAX_VALUE;
		long greatest = Long.MIN_VALUE;
		for (long code : codes) {
			if (code != NONE) {
				least = Math.min(least, code);
				greatest = Math.max(greatest, code);
			}
		}
		long[] ranks = new long[codes.length];
		if (least > greatest || greatest - least < 0 || greatest - least >= Integer.MAX_VALUE) {
			long[] sorted = codes.clone();
			Arrays.sort(sorted);
			int different = 0;
			for (int i = 0; i < sorted.length; i++) {
				if (i == 0 || sorted[i] != sorted[i - 1]) {
					sorted[different++] = sorted[i];
				}
			}
			for (int i = 0; i < codes.length; i++) {
				ranks[i] = Arrays.binarySearch(sorted, 0, different, codes[i]);
			}
		} else {
			for (int i = 0; i < codes.length; i++) {
				ranks[i] = codes[i] == NONE ? Integer.MAX_VALUE : codes[i] - least;
			}
		}
		return ranks;
	}

	/**
	 * @param keys  of the rows, each different
	 * @param codes of the rows, or null for an order by keys alone
	 * @return the keys in order
	 */
	static long[] sorted(long[] keys, long[] codes, boolean newestFirst) {
		long[] ascending = keys.clone();
		Arrays.sort(ascending);
		int last = keys.length - 1;
		long[] all = new long[keys.length];
		for (int i = 0; i < all.length; i++) {
			int place = Arrays.binarySearch(ascending, keys[i]);
			all[i] = newestFirst ? last - place : place;
		}
		if (codes != null) {
			long[] ranks = ranks(codes);
			for (int i = 0; i < all.length; i++) {
				all[i] |= ranks[i] << Integer.SIZE;
			}
		}
		Arrays.sort(all);
		for (int i = 0; i < all.length; i++) {
			int place = (int) all[i];
			all[i] = ascending[newestFirst ? last - place : place];
		}
		return all;
	}
}
