package studio.safelight.exchange.internal.text;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import studio.safelight.exchange.internal.Message;

/**
 * Reads decimal numbers whose decimal sign may be a point or a comma. <code>1.234</code> is one or one thousand: it is read only where
 * another number of the same file tells which sign is which, and is a problem otherwise.
 */
public final class Numbers {

	private static final int LONGEST = 40;
	private static final String BLANKS = "[ \u00a0\u202f'\u2019]";
	private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+");
	private static final Pattern GROUPED_BY_BLANKS = Pattern.compile("[+-]?\\d{1,3}(?:" + BLANKS + "\\d{3})+(?:[.,]\\d+)?");

	private final Sign point;
	private final Sign comma;

	private Numbers(Sign point, Sign comma) {
		this.point = point;
		this.comma = comma;
	}

	/** Without knowing anything of the file. */
	public static Numbers unknown() {
		return new Numbers(Sign.POINT, Sign.COMMA);
	}

	/** @param texts all texts of a file that should be numbers; those that aren't don't matter */
	public static Numbers ofFile(Stream<String> texts) {
		boolean[] seen = new boolean[2];
		texts.forEach(text -> {
			String digits = text.strip();
			seen[0] |= Sign.POINT.isSurelyDecimalIn(digits);
			seen[1] |= Sign.COMMA.isSurelyDecimalIn(digits);
		});
		if (seen[0] == seen[1]) {
			return unknown();
		}
		return seen[0] ? new Numbers(Sign.POINT, null) : new Numbers(null, Sign.COMMA);
	}

	/** @throws FieldException if it is no number, or could be two */
	public BigDecimal parse(String text) throws FieldException {
		String digits = text.strip().replace('\u2212', '-');
		if (digits.length() > LONGEST) {
			throw new FieldException(Message.NOT_A_NUMBER.text(digits.substring(0, LONGEST) + "\u2026"));
		}
		if (GROUPED_BY_BLANKS.matcher(digits).matches()) {
			return new BigDecimal(digits.replaceAll(BLANKS, "").replace(',', '.'));
		}
		if (PLAIN.matcher(digits).matches()) {
			return new BigDecimal(digits);
		}
		BigDecimal asPoint = point == null ? null : point.parse(digits);
		BigDecimal asComma = comma == null ? null : comma.parse(digits);
		if (asPoint == null && asComma == null) {
			throw new FieldException(Message.NOT_A_NUMBER.text(digits));
		}
		if (asPoint != null && asComma != null && asPoint.compareTo(asComma) != 0) {
			throw new FieldException(Message.AMBIGUOUS_NUMBER.text(digits, asPoint.toPlainString(), asComma.toPlainString()));
		}
		return asPoint != null ? asPoint : asComma;
	}

	/** A decimal sign; the other one groups thousands. */
	private enum Sign {
		POINT('.', ','), COMMA(',', '.');

		private final char decimal;
		private final char group;
		private final Pattern whole;

		Sign(char decimal, char group) {
			this.decimal = decimal;
			this.group = group;
			String fraction = "(?:\\" + decimal + "\\d+)?";
			whole = Pattern.compile("[+-]?(?:\\d*" + fraction + "|[1-9]\\d{0,2}(?:\\" + group + "\\d{3})+" + fraction + ")");
		}

		BigDecimal parse(String digits) {
			if (!whole.matcher(digits).matches() || !digits.chars().anyMatch(Character::isDigit)) {
				return null;
			}
			return new BigDecimal(digits.replace(String.valueOf(group), "").replace(decimal, '.'));
		}

		/** Whether a text is a number only if this is the decimal sign. */
		boolean isSurelyDecimalIn(String digits) {
			Sign other = this == POINT ? COMMA : POINT;
			return digits.length() <= LONGEST && parse(digits) != null && other.parse(digits) == null;
		}
	}
}
