package studio.safelight.print.pdf.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The texts of the documents, in the language of a request and not in that of the program. English stands in for a language without texts. */
final class Messages {

	/** The texts, under the names that they have in the properties files. */
	enum Key {
		account, client, completedBy, crop, delivery, department, done, due, enteredBy, file, image, imageMissing,
		imageUnreadable, inHouseNotes, instructions, invoice, invoiceDate, item, lines, more, noLines, noNumber,
		notesForVendor, orderDate, orderType, orderedBy, page, position, priority, purchaseOrder, quantity, remake, remakeOf,
		remarkLetters, remarkLogo, remarkMissing, remarkNoBarCode, remarkNoNumber, remarkUnreadable, retouch, rotated, session,
		size, status, step, tax, total, user, vendor, vendorNotes, vendorNumber, vendorQuantity, workOrder
	}

	private final ResourceBundle texts;
	private final Locale locale;

	Messages(Locale locale) {
		this.locale = locale;
		this.texts = ResourceBundle.getBundle("studio.safelight.print.pdf.internal.messages", locale, Messages.class.getClassLoader(),
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
	}

	/** @param values of the places in the text, with numbers in the form of the language */
	String get(Key key, Object... values) {
		return new MessageFormat(texts.getString(key.name()), locale).format(values);
	}
}
