package studio.safelight.ui.invoices.internal;

import org.eclipse.emf.edit.command.SetCommand;

import studio.safelight.model.Client;
import studio.safelight.model.Invoice;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.Session;
import studio.safelight.ui.fields.ReferenceField;
import studio.safelight.ui.records.RecordSession;

/** The session of an invoice: one of the client's; a new one that was begun from the invoice is taken once it is saved. */
final class SessionChoice {

	private final RecordSession<Invoice> session;
	private final ReferenceField field;

	SessionChoice(RecordSession<Invoice> session, ReferenceField field) {
		this.session = session;
		this.field = field;
		field.fill();
	}

	void fill() {
		field.fill();
	}

	/**
	 * The session that is being made there is that of the invoice as soon as it is saved; unless the invoice has one by then, or is of another
	 * client than the one it was begun for.
	 */
	void await(RecordSession<?> begun) {
		Client client = session.record().getClient();
		if (client != null && session.record().getSession() == null) {
			long id = client.getId();
			boolean[] taken = { false };
			begun.onChange(() -> {
				if (!taken[0] && begun.base() instanceof Session saved && saved.getId() != 0) {
					taken[0] = true;
					take(saved, id);
				}
			});
		}
	}

	private void take(Session saved, long client) {
		if (!field.combo().isDisposed() && saved.getClient() != null && saved.getClient().getId() == client && lacksSession(client)) {
			session.<Session>refer(Literals.SESSION, saved.getId(), field.combo(), made -> {
				if (lacksSession(client)) {
					session.stack().execute(SetCommand.create(session.domain(), session.record(), Literals.INVOICE__SESSION, made));
				}
			});
		}
	}

	private boolean lacksSession(long client) {
		Invoice invoice = session.record();
		return invoice.getSession() == null && invoice.getClient() != null && invoice.getClient().getId() == client;
	}
}
