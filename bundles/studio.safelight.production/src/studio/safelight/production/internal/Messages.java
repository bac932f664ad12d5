package studio.safelight.production.internal;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

import studio.safelight.model.labels.Labels;
import studio.safelight.production.RuleException;

/** The texts of the rules, in the language of the user. Dates stand as <em>Friday 2015-07-31</em>: nobody can misread the month. */
public final class Messages {

	private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages", Locale.getDefault(),
			Messages.class.getClassLoader());

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE uuuu-MM-dd", Labels.locale());

	private Messages() {
	}

	/** @return the text with the arguments in their places: numbers, dates and counts as people write them */
	public static String text(String key, Object... arguments) {
		Object[] words = new Object[arguments.length];
		for (int index = 0; index < arguments.length; index++) {
			words[index] = switch (arguments[index]) {
				case LocalDate date -> DAY.format(date);
				case BigDecimal number -> number(number);
				case null -> "";
				default -> arguments[index];
			};
		}
		return new MessageFormat(BUNDLE.getString(key), Labels.locale()).format(words);
	}

	/** @return what is thrown when a rule forbids something */
	public static RuleException refusal(String key, Object... arguments) {
		return new RuleException(text(key, arguments));
	}

	private static String number(BigDecimal number) {
		NumberFormat format = NumberFormat.getInstance(Labels.locale());
		format.setMaximumFractionDigits(20);
		return format.format(number);
	}
}
