package studio.safelight.ui.production.internal.order;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;

import studio.safelight.model.Invoice;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.labels.Names;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.LastChange;
import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.fields.Formats;
import studio.safelight.ui.jobs.Background;
import studio.safelight.ui.records.RecordSession;

/** Tells why an invoice's status is due on its day: no rule computes it, so what there is to say is who set it, and when. */
final class InvoiceDate {

	/** What the studio knows of the date. */
	private record Known(LocalDate saved, Optional<LastChange> change) {
	}

	private InvoiceDate() {
	}

	static void explain(Control owner, RecordSession<ProductionOrder> session, StudioInfo studio) {
		Invoice invoice = session.record().getInvoice();
		LocalDate shown = invoice.getStatusDueDate();
		Formats formats = new Formats(studio);
		String title = shown == null ? NLS.bind(Messages.InvoiceDate_titleNone, Names.describe(invoice))
				: NLS.bind(Messages.InvoiceDate_title, Names.describe(invoice), formats.weekdayAndDate(shown));
		long id = invoice.getId();
		Background.of(title, owner, monitor -> read(session.store(), id))
				.then(known -> MessageDialog.openInformation(owner.getShell(), title, text(known, shown, formats))).start();
	}

	private static Known read(StudioStore store, long id) throws java.io.IOException {
		LocalDate saved = store.transaction(transaction -> transaction.<Invoice>load(Literals.INVOICE, id).getStatusDueDate());
		return new Known(saved, store.lists().lastChange(Literals.INVOICE, id, Literals.INVOICE__STATUS_DUE_DATE));
	}

	private static String text(Known known, LocalDate shown, Formats formats) {
		if (!Objects.equals(known.saved(), shown)) {
			return Messages.InvoiceDate_byHand + "\n\n" + Messages.InvoiceDate_unsaved;
		}
		if (known.change().isEmpty()) {
			return Messages.InvoiceDate_byHand;
		}
		LastChange change = known.change().get();
		String when = formats.weekdayAndDate(change.at().toLocalDate()) + " " + DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).format(change.at());
		return Messages.InvoiceDate_byHand + "\n\n" + NLS.bind(change.created() ? Messages.InvoiceDate_created : Messages.InvoiceDate_changed, change.author(), when);
	}
}
