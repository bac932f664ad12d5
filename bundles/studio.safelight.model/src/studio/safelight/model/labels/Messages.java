package studio.safelight.model.labels;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this package. */
final class Messages {

	private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages", Locale.getDefault(),
			Messages.class.getClassLoader());

	static final String line = BUNDLE.getString("line");
	static final String orderFor = BUNDLE.getString("orderFor");
	static final String withoutNumber = BUNDLE.getString("withoutNumber");

	private Messages() {
	}

	static String format(String pattern, Object... arguments) {
		return new MessageFormat(pattern, Labels.locale()).format(arguments);
	}
}
