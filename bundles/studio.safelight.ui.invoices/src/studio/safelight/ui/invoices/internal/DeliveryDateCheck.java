package studio.safelight.ui.invoices.internal;

import java.io.IOException;
import java.util.List;

import org.eclipse.swt.widgets.Widget;

import studio.safelight.model.Invoice;
import studio.safelight.model.Preferences;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.Studio;
import studio.safelight.model.validation.ModelValidation;
import studio.safelight.production.invoices.DeliveryDates;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.fields.Problems;
import studio.safelight.ui.jobs.Background;
import studio.safelight.ui.records.RecordSession;

/** Says at the field that the approximate delivery date is missing, where the preferences ask for one. */
final class DeliveryDateCheck {

	private final RecordSession<Invoice> session;
	private final Problems problems;
	private final Widget owner;
	private boolean required;

	DeliveryDateCheck(RecordSession<Invoice> session, Problems problems, Widget owner) {
		this.session = session;
		this.problems = problems;
		this.owner = owner;
		problems.rule(this::problems);
	}

	/** Asks for the preferences anew, in the background. */
	void load() {
		StudioStore store = session.store();
		Background.of(Messages.InvoiceEditor_progress, owner, monitor -> preferences(store)).then(preferences -> {
			required = preferences != null && preferences.isDeliveryDateRequired();
			problems.rulesChanged();
		}).start();
	}

	private static Preferences preferences(StudioStore store) throws IOException {
		return store.transaction(transaction -> transaction.<Studio>loadAll(Literals.STUDIO).stream().findFirst().map(Studio::getPreferences)
				.orElse(null));
	}

	private List<ModelValidation.Problem> problems() {
		Invoice invoice = session.record();
		return required && DeliveryDates.isMissing(invoice)
				? List.of(new ModelValidation.Problem(invoice, Literals.INVOICE__DELIVERY_DATE, DeliveryDates.problem(invoice)))
				: List.of();
	}

	/** @return what the preferences, as they are now, have against the invoice; null for nothing. Beside the UI thread */
	static String problem(StudioStore store, Invoice invoice) throws IOException {
		Preferences preferences = preferences(store);
		return preferences != null && preferences.isDeliveryDateRequired() && DeliveryDates.isMissing(invoice) ? DeliveryDates.problem(invoice)
				: null;
	}
}
