package studio.safelight.sample.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.emf.ecore.EClass;

import studio.safelight.model.labels.Labels;

/** The texts for the user. The sample itself is in English, whatever his language. */
public final class Messages {

	private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages", Locale.getDefault(),
			Messages.class.getClassLoader());

	private Messages() {
	}

	/** Why a studio can't be filled that has records of a type. */
	public static String notEmpty(EClass type) {
		return MessageFormat.format(BUNDLE.getString("notEmpty"), Labels.inSentence(Labels.of(type)));
	}
}
