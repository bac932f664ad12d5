package studio.safelight.ui.invoices.internal;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.edit.command.SetCommand;

import studio.safelight.model.Client;
import studio.safelight.model.Invoice;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.Session;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.Choice;
import studio.safelight.ui.fields.ReferenceField;
import studio.safelight.ui.jobs.Background;
import studio.safelight.ui.records.RecordSession;

/** The session of an invoice: one of the client's; a new one that was begun from the invoice is taken once it is saved. */
final class SessionChoice {

	private final RecordSession<Invoice> session;
	private final ReferenceField field;
	private Set<Long> before;

	SessionChoice(RecordSession<Invoice> session, ReferenceField field) {
		this.session = session;
		this.field = field;
		field.fill();
	}

	void fill() {
		field.fill();
		Client client = session.record().getClient();
		if (before != null && client != null && session.record().getSession() == null) {
			ask(client, this::takeNew);
		}
	}

	/** From now on, the next session that the client gets is that of the invoice, unless it has one by then. */
	void awaitNew() {
		Client client = session.record().getClient();
		before = new HashSet<>();
		if (client != null) {
			ask(client, found -> found.forEach(choice -> before.add(choice.id())));
		}
	}

	private interface Taker {
		void take(List<Choice> sessions);
	}

	private void ask(Client client, Taker taker) {
		StudioStore store = session.store();
		long id = client.getId();
		Background.of(Messages.InvoiceEditor_newSession, field.combo(), monitor -> sessions(store, id)).then(taker::take).start();
	}

	private static List<Choice> sessions(StudioStore store, long client) throws IOException {
		return store.lists().sessions(client);
	}

	private void takeNew(List<Choice> found) {
		Invoice invoice = session.record();
		Choice added = before == null ? null : found.stream().filter(choice -> !before.contains(choice.id())).findFirst().orElse(null);
		if (added != null && invoice.getSession() == null) {
			before = null;
			session.<Session>refer(Literals.SESSION, added.id(), field.combo(),
					made -> session.stack().execute(SetCommand.create(session.domain(), invoice, Literals.INVOICE__SESSION, made)));
		}
	}
}
