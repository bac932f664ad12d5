package studio.safelight.exchange.internal.plan;

import static studio.safelight.model.SafelightPackage.Literals.*;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import studio.safelight.exchange.internal.Message;
import studio.safelight.exchange.internal.draft.FieldPath;
import studio.safelight.exchange.internal.draft.InvoiceDraft;
import studio.safelight.exchange.internal.draft.InvoiceDraft.PaymentDraft;
import studio.safelight.exchange.internal.draft.RecordDraft;
import studio.safelight.exchange.internal.text.FieldException;
import studio.safelight.model.Client;
import studio.safelight.model.Invoice;
import studio.safelight.model.Payment;
import studio.safelight.model.SafelightFactory;
import studio.safelight.production.Records;

/** Invoices with their lines, of either format. An invoice is known by its number. */
final class InvoicePlanner {

	private final Records.Transaction transaction;
	private final Known known;
	private final List<EObject> changed;

	InvoicePlanner(Records.Transaction transaction, Known known, List<EObject> changed) {
		this.transaction = transaction;
		this.known = known;
		this.changed = changed;
	}

	void plan(List<FileBuilder> files) throws IOException {
		for (FileBuilder file : files) {
			for (InvoiceDraft draft : file.file().invoices()) {
				plan(draft, file);
			}
		}
	}

	private void plan(InvoiceDraft draft, FileBuilder file) throws IOException {
		RecordDraft header = draft.header();
		References references = new References(known, file.remarks());
		Merge merge = new Merge(references);
		String number = header.text(INVOICE__NUMBER);
		Invoice existing = number == null ? null : known.invoices(number).stream().findFirst().orElse(null);
		boolean isNew = existing == null;
		Invoice invoice = isNew ? SafelightFactory.eINSTANCE.createInvoice() : existing;
		String earlier = known.touch(invoice, file.place(header.line()));
		if (earlier != null) {
			merge.problem(header.line(), header.field(INVOICE__NUMBER), Message.TWICE.text(number, earlier));
		}
		Client before = invoice.getClient();
		if (draft.customer() != null) {
			customer(draft, invoice, merge, file);
		}
		merge.values(invoice, header, INVOICE__NUMBER);
		if (!isNew && !Merge.sameRecord(before, invoice.getClient())) {
			merge.problem(header.line(), header.field(INVOICE__CLIENT), Message.OTHER_CLIENT.text(number, Display.record(before)));
		}
		session(invoice, header, merge);
		Map<EObject, RecordDraft> drafts = new HashMap<>(Map.of(invoice, header));
		if (draft.lines() != null) {
			new LinePlanner(transaction, references, merge, file).plan(invoice, draft, isNew, drafts);
		}
		draft.payments().forEach(payment -> pay(invoice, payment, merge));
		if (isNew || !merge.changes().isEmpty()) {
			merge.validate(invoice, drafts);
			known.update(invoice, isNew);
			if (!isNew) {
				changed.add(invoice);
			}
		}
		if (draft.stated() != null) {
			new StatedSums(draft, invoice, known.studio(), merge, file).check();
		}
		file.add(header.line(), INVOICE, invoice, isNew, merge.changes(), merge.problems());
	}

	private void customer(InvoiceDraft draft, Invoice invoice, Merge merge, FileBuilder file) throws IOException {
		try {
			merge.set(invoice, FieldPath.of(INVOICE__CLIENT), new Customers(known, file).find(draft.customer(), merge), "");
		} catch (FieldException e) {
			merge.fail(FieldPath.of(INVOICE__CLIENT));
			merge.problem(draft.customer().line(), draft.customer().field(CLIENT__NAME), e.getMessage());
		}
	}

	private static void session(Invoice invoice, RecordDraft header, Merge merge) {
		if (invoice.getSession() != null && invoice.getClient() != null
				&& !Merge.sameRecord(invoice.getSession().getClient(), invoice.getClient())) {
			merge.problem(header.line(), header.field(INVOICE__SESSION),
					Message.SESSION_OF_OTHER_CLIENT.text(Display.record(invoice.getSession()), Display.record(invoice.getClient())));
		}
	}

	/** A payment that is there already is not paid again; those that the studio entered itself stay. */
	private static void pay(Invoice invoice, PaymentDraft draft, Merge merge) {
		boolean isThere = invoice.getPayments().stream().anyMatch(payment -> Merge.same(payment.getAmount(), draft.amount())
				&& Merge.same(payment.getPaidOn(), draft.paidOn()) && Merge.same(payment.getReference(), draft.reference()));
		if (!isThere) {
			Payment payment = SafelightFactory.eINSTANCE.createPayment();
			payment.setAmount(draft.amount());
			payment.setPaidOn(draft.paidOn());
			payment.setMethod(draft.method());
			payment.setReference(draft.reference());
			invoice.getPayments().add(payment);
			merge.changed("payment", null, Display.value(draft.amount()) + " " + draft.paidOn());
		}
	}
}
