package studio.safelight.ui.production.internal.order;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceStatus;
import studio.safelight.model.SafelightPackage;
import studio.safelight.model.labels.Labels;
import studio.safelight.model.labels.Names;
import studio.safelight.store.StoreException;
import studio.safelight.store.StudioStore;

/**
 * The invoice of an order that is edited. Two of its fields can be changed here, and only where one of them was does the invoice take part in
 * the saving of the order; whatever others change in it is taken in silently. So the invoice that the form shows is never saved itself: what
 * was changed here is set on the invoice as it is at that moment.
 * <p>
 * For the UI thread, but for {@link #read} and {@link #writeThrough}, which change nothing of what is shown.
 */
final class LinkedInvoice {

	private static final List<EAttribute> SHOWN = List.of(SafelightPackage.Literals.INVOICE__NUMBER,
			SafelightPackage.Literals.INVOICE__INVOICE_DATE, SafelightPackage.Literals.INVOICE__DELIVERY_DATE);

	/** The two fields as they were last read or saved. */
	private record Fields(Long status, String statusName, LocalDate dueDate) {

		static Fields of(Invoice invoice) {
			InvoiceStatus status = invoice.getStatus();
			return new Fields(status == null ? null : status.getId(), status == null ? null : status.getName(), invoice.getStatusDueDate());
		}

		boolean hasSameStatus(Fields other) {
			return Objects.equals(status, other.status);
		}

		boolean hasSameDueDate(Fields other) {
			return Objects.equals(dueDate, other.dueDate);
		}
	}

	/** That the invoice was not saved, as others changed one of the fields, or both, too. */
	private record Refusal(Invoice of, Invoice theirs, boolean status, boolean dueDate) {
	}

	private final StudioStore store;
	private volatile Invoice invoice;
	private volatile Fields base;
	private volatile Refusal refusal;

	LinkedInvoice(StudioStore store) {
		this.store = store;
	}

	/** Follows an invoice as it was loaded or saved just now. */
	void follow(Invoice shown) {
		invoice = shown;
		base = shown == null ? null : Fields.of(shown);
	}

	/** @return whether the aggregate is the invoice, or what is shown of it */
	boolean isAffected(URI changed) {
		return invoice != null && (changed.equals(uri(invoice)) || isOf(changed, invoice.getClient()) || isOf(changed, invoice.getSession()));
	}

	private static boolean isOf(URI changed, EObject root) {
		return root != null && changed.equals(uri(root));
	}

	private static URI uri(EObject root) {
		return root.eResource() == null ? null : root.eResource().getURI();
	}

	/** @return the invoice as it is in the studio, with all that is shown of it; beside the UI thread */
	Invoice read() throws IOException {
		Resource fresh = store.newResourceSet().getResource(uri(invoice), true);
		Invoice read = (Invoice) fresh.getContents().get(0);
		EcoreUtil.resolve(read.getClient(), read);
		read.getSession();
		Fields.of(read);
		return read;
	}

	/** Shows the invoice as others left it. What was changed of it here stays; so no undo is lost. */
	void takeIn(Invoice read) {
		Fields mine = Fields.of(invoice);
		Fields theirs = Fields.of(read);
		SHOWN.forEach(attribute -> invoice.eSet(attribute, read.eGet(attribute)));
		invoice.setClient(read.getClient());
		invoice.setSession(read.getSession());
		invoice.setShippingAddress(EcoreUtil.copy(read.getShippingAddress()));
		if (mine.hasSameStatus(base) && !theirs.hasSameStatus(base)) {
			invoice.setStatus(read.getStatus());
			base = new Fields(theirs.status(), theirs.statusName(), base.dueDate());
		}
		if (mine.hasSameDueDate(base) && !theirs.hasSameDueDate(base)) {
			invoice.setStatusDueDate(read.getStatusDueDate());
			base = new Fields(base.status(), base.statusName(), theirs.dueDate());
		}
	}

	/**
	 * What has to be saved together with the order; beside the UI thread.
	 *
	 * @return the invoice as it is in the studio, with what was changed here; empty where nothing was
	 * @throws StoreException if somebody else changed the same; saved again, it is overwritten
	 */
	List<Resource> writeThrough() throws IOException {
		Fields mine = Fields.of(invoice);
		if (mine.hasSameStatus(base) && mine.hasSameDueDate(base)) {
			return List.of();
		}
		Invoice current = read();
		Fields theirs = Fields.of(current);
		refuseConflict(mine, theirs, current);
		if (!mine.hasSameStatus(base)) {
			current.setStatus(invoice.getStatus());
		}
		if (!mine.hasSameDueDate(base)) {
			current.setStatusDueDate(mine.dueDate());
		}
		return List.of(current.eResource());
	}

	private void refuseConflict(Fields mine, Fields theirs, Invoice current) throws StoreException {
		List<String> conflicts = new ArrayList<>();
		boolean status = !mine.hasSameStatus(base) && !theirs.hasSameStatus(base) && !mine.hasSameStatus(theirs);
		boolean dueDate = !mine.hasSameDueDate(base) && !theirs.hasSameDueDate(base) && !mine.hasSameDueDate(theirs);
		if (status) {
			conflicts.add(NLS.bind(Messages.LinkedInvoice_statusChanged, Objects.requireNonNullElse(theirs.statusName(), Messages.LinkedInvoice_none)));
		}
		if (dueDate) {
			conflicts.add(NLS.bind(Messages.LinkedInvoice_dueDateChanged, theirs.dueDate() == null ? Messages.LinkedInvoice_none : theirs.dueDate()));
		}
		if (!conflicts.isEmpty()) {
			refusal = new Refusal(invoice, current, status, dueDate);
			throw new StoreException(StoreException.Reason.CONFLICT,
					NLS.bind(Messages.LinkedInvoice_conflict, Names.describe(invoice), String.join("\n", conflicts)), null);
		}
	}

	/** After {@link #writeThrough} refused: the user was told what others made of the fields that he changed too, so the next time he means it. */
	void refusalTold() {
		Refusal told = refusal;
		refusal = null;
		if (told != null && told.of() == invoice) {
			takeIn(told.theirs());
			Fields theirs = Fields.of(told.theirs());
			base = new Fields(told.status() ? theirs.status() : base.status(), told.status() ? theirs.statusName() : base.statusName(),
					told.dueDate() ? theirs.dueDate() : base.dueDate());
		}
	}

	/** @return what the invoice is called, such as <em>Invoice 5012</em> */
	String name() {
		return invoice == null ? Labels.of(SafelightPackage.Literals.INVOICE) : Names.describe(invoice);
	}
}
