package studio.safelight.ui.fields;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

import studio.safelight.model.SafelightPackage;
import studio.safelight.model.labels.Labels;
import studio.safelight.model.labels.Names;
import studio.safelight.ui.StudioInfo;

/** The formats of the trade's values: the same in fields, tables and hubs. */
public final class Formats {

	private static final int FINEST_SCALE = 4;
	private static final int MOST_DIGITS = 60;

	private final StudioInfo studio;
	private final Locale locale;

	/** Formats of the user's locale. */
	public Formats(StudioInfo studio) {
		this(studio, Locale.getDefault(Locale.Category.FORMAT));
	}

	/** Formats of another locale than the user's. */
	public Formats(StudioInfo studio, Locale locale) {
		this.studio = studio;
		this.locale = locale;
	}

	/** @return a text as it is, but that blanks alone are none */
	public static TextFormat<String> text() {
		return new Text();
	}

	/** @return amounts with the digits of the studio's currency, and more only where an amount has more */
	public TextFormat<BigDecimal> money() {
		return new Number(studio.currency().getDefaultFractionDigits(), Messages.Formats_amount);
	}

	/** @return numbers without digits that say nothing */
	public TextFormat<BigDecimal> number() {
		return new Number(0, Messages.Formats_number);
	}

	/** @return days; a day without a year is one of this year, and <code>+3</code> is in three days */
	public TextFormat<LocalDate> date() {
		return new DateText(locale, studio::today);
	}

	/** @return any value of a feature as text, such as the name of a record; an empty text for null */
	public String of(EStructuralFeature feature, Object value) {
		return switch (value) {
			case null -> ""; //$NON-NLS-1$
			case LocalDate day -> weekdayAndDate(day);
			case LocalDateTime moment -> moment(moment);
			case BigDecimal amount when feature.getEType() == SafelightPackage.Literals.MONEY -> money().format(amount);
			case BigDecimal number -> number().format(number);
			case Enumerator literal -> Labels.of(literal);
			case EObject object -> Objects.requireNonNullElse(Names.of(object), ""); //$NON-NLS-1$
			default -> value.toString();
		};
	}

	/** @return such as <em>Tue 28/07/2026</em>; an empty text for null */
	public String weekdayAndDate(LocalDate day) {
		return day == null ? "" : weekday(day) + " " + date().format(day); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** @return such as <em>Tue</em>; an empty text for null */
	public String weekday(LocalDate day) {
		return day == null ? "" : day.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale); //$NON-NLS-1$
	}

	/** @return a moment, to the minute; an empty text for null */
	public String moment(LocalDateTime moment) {
		return moment == null ? "" : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale).format(moment); //$NON-NLS-1$
	}

	/** @return the currency of all amounts, such as <em>€</em> */
	public String currencySymbol() {
		Currency currency = studio.currency();
		return currency.getSymbol(locale);
	}

	private static final class Text implements TextFormat<String> {

		@Override
		public String format(String value) {
			return value == null ? "" : value; //$NON-NLS-1$
		}

		@Override
		public String parse(String text) {
			return text.isBlank() ? null : text;
		}
	}

	private final class Number implements TextFormat<BigDecimal> {

		private final int digits;
		private final String problem;

		private Number(int digits, String problem) {
			this.digits = digits;
			this.problem = problem;
		}

		@Override
		public String format(BigDecimal value) {
			if (value == null) {
				return ""; //$NON-NLS-1$
			}
			DecimalFormat numbers = numbers();
			numbers.setMaximumFractionDigits(Math.max(numbers.getMaximumFractionDigits(), value.scale())); // too many are the model's to refuse
			return numbers.format(value);
		}

		private DecimalFormat numbers() {
			DecimalFormat numbers = (DecimalFormat) NumberFormat.getNumberInstance(locale);
			numbers.setMinimumFractionDigits(digits);
			numbers.setMaximumFractionDigits(Math.max(digits, FINEST_SCALE));
			numbers.setRoundingMode(RoundingMode.UNNECESSARY);
			numbers.setParseBigDecimal(true);
			return numbers;
		}

		@Override
		public BigDecimal parse(String text) throws FormatException {
			String compact = text.replaceAll("\\s", "").replace("\u00a0", "").replace("\u202f", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			if (compact.isEmpty()) {
				return null;
			}
			DecimalFormat numbers = numbers();
			ParsePosition position = new ParsePosition(0);
			BigDecimal value = (BigDecimal) numbers.parse(compact, position);
			if (value == null || position.getIndex() < compact.length() || hasMisplacedGroups(compact, numbers) || isAbsurd(value)) {
				throw new FormatException(NLS.bind(problem, numbers.format(new BigDecimal("1234.5")))); //$NON-NLS-1$
			}
			return value;
		}

		/** Such as 1E999999999, which nobody can write out. */
		private static boolean isAbsurd(BigDecimal value) {
			return value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS;
		}

		/** A point typed where the locale groups thousands, as in <code>12.5</code> in German, is far more likely meant as a decimal one. */
		private boolean hasMisplacedGroups(String text, DecimalFormat numbers) {
			char group = numbers.getDecimalFormatSymbols().getGroupingSeparator();
			char decimal = numbers.getDecimalFormatSymbols().getDecimalSeparator();
			String whole = text.indexOf(decimal) < 0 ? text : text.substring(0, text.indexOf(decimal));
			int first = whole.indexOf(group);
			while (first >= 0) {
				int next = whole.indexOf(group, first + 1);
				if ((next < 0 ? whole.length() : next) - first != 4) {
					return true;
				}
				first = next;
			}
			return false;
		}
	}
}
