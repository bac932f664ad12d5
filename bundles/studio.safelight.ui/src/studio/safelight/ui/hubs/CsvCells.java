package studio.safelight.ui.hubs;

import java.util.regex.Pattern;

/** Cells of a table that a spreadsheet is going to open: none of them may be taken for a formula. */
final class CsvCells {

	private static final String DANGEROUS = "=+-@\t\r"; //$NON-NLS-1$

	/** An amount below zero begins like a formula, and is none. */
	private static final Pattern NUMBER = Pattern.compile("[+-]?[\\d.,'\u00a0\u202f\u2019 ]*\\d"); //$NON-NLS-1$

	private CsvCells() {
	}

	/** @return the text, with an apostrophe before it where a spreadsheet would compute it */
	static String harmless(String text) {
		boolean dangerous = !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 && !NUMBER.matcher(text).matches();
		return dangerous ? '\'' + text : text;
	}
}
