package studio.safelight.ui.invoices.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

import studio.safelight.model.Client;
import studio.safelight.model.Entity;
import studio.safelight.model.Invoice;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.Session;
import studio.safelight.ui.records.RecordSession;

/** Gives an invoice another client. A session of the one before goes with him, in the same step. */
final class ClientChange extends SetCommand {

	private final Invoice invoice;
	private final Session before;

	private ClientChange(EditingDomain domain, EObject invoice, Object client) {
		super(domain, invoice, Literals.INVOICE__CLIENT, client);
		this.invoice = (Invoice) invoice;
		this.before = this.invoice.getSession();
	}

	static void install(RecordSession<Invoice> session) {
		session.setBy(Literals.INVOICE__CLIENT, ClientChange::new);
	}

	@Override
	public void doExecute() {
		super.doExecute();
		forgetSession();
	}

	@Override
	public void doUndo() {
		super.doUndo();
		invoice.setSession(before);
	}

	@Override
	public void doRedo() {
		super.doRedo();
		forgetSession();
	}

	private void forgetSession() {
		Client client = invoice.getClient();
		Entity owner = before == null ? null : before.getClient();
		if (owner != null && (client == null || owner.getId() != client.getId())) {
			invoice.setSession(null);
		}
	}
}
