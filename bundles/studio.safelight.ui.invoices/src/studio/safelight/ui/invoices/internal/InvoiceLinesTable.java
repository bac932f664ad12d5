package studio.safelight.ui.invoices.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.PriceListItem;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.Vendor;
import studio.safelight.model.labels.Labels;
import studio.safelight.production.money.InvoiceTotals;
import studio.safelight.production.proposal.Packages;
import studio.safelight.store.lists.ItemRow;
import studio.safelight.store.lists.Page;
import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.fields.CellSearch;
import studio.safelight.ui.fields.DetailTable;
import studio.safelight.ui.fields.Formats;
import studio.safelight.ui.jobs.Failures;
import studio.safelight.ui.records.Edit;
import studio.safelight.ui.records.RecordSession;

/** The lines of an invoice. An item is found by its identifier or description, and entered by the rules: a package with its components. */
final class InvoiceLinesTable {

	private static final Page FEW = Page.first(20);

	private final RecordSession<Invoice> session;
	private final StudioInfo studio;
	private final Formats formats;

	InvoiceLinesTable(RecordSession<Invoice> session, StudioInfo studio) {
		this.session = session;
		this.studio = studio;
		this.formats = new Formats(studio);
	}

	DetailTable<InvoiceLine> create(Composite parent) {
		return new DetailTable<InvoiceLine>(session, studio, parent, Literals.INVOICE__LINES) //
				.search(Labels.of(Literals.INVOICE_LINE__ITEM), 14, InvoiceLinesTable::identifier, new ItemSearch()) //
				.text(Literals.INVOICE_LINE__DESCRIPTION, 34) //
				.text(Literals.INVOICE_LINE__IMAGE, 14) //
				.quantity(Literals.INVOICE_LINE__QUANTITY, 10) //
				.money(Literals.INVOICE_LINE__UNIT_PRICE, 12) //
				.money(Literals.INVOICE_LINE__DISCOUNT, 10) //
				.computed(Messages.InvoiceLines_amount, 12, SWT.RIGHT, this::amount) //
				.choice(Literals.INVOICE_LINE__VENDOR_OVERRIDE, Messages.InvoiceLines_vendor, 26, InvoiceLinesTable::vendor) //
				.adding(SafelightFactory.eINSTANCE::createInvoiceLine).open();
	}

	private static String identifier(InvoiceLine line) {
		return line.getItem() == null ? "" : line.getItem().getIdentifier(); //$NON-NLS-1$
	}

	private String amount(InvoiceLine line) {
		return InvoiceTotals.of(line.getInvoice(), studio.currency()).lines().stream().filter(each -> each.line() == line)
				.map(each -> formats.money().format(each.amount())).findFirst().orElse(""); //$NON-NLS-1$
	}

	/** Who makes it: the override, else whom the item prefers, and of a package, each component's. */
	private static String vendor(InvoiceLine line) {
		if (line.getVendorOverride() != null) {
			return line.getVendorOverride().getName();
		}
		if (!line.getComponents().isEmpty()) {
			return NLS.bind(Messages.InvoiceLines_perComponent, line.getComponents().size());
		}
		Vendor preferred = line.getItem() == null ? null : line.getItem().getPreferredVendor();
		return preferred == null ? "" : NLS.bind(Messages.InvoiceLines_preferred, preferred.getName()); //$NON-NLS-1$
	}

	private final class ItemSearch implements CellSearch<InvoiceLine, ItemRow> {

		@Override
		public List<ItemRow> find(String words) throws IOException {
			return session.store().lists().items(words, FEW);
		}

		@Override
		public String[] columns(ItemRow item) {
			BigDecimal price = item.price();
			return new String[] { item.identifier(), item.description(), formats.money().format(price), item.priceList() };
		}

		@Override
		public void take(InvoiceLine line, ItemRow row, Control owner) {
			session.<PriceListItem>refer(Literals.PRICE_LIST_ITEM, row.id(), owner, item -> enter(line, item, owner));
		}

		/** A line in free text has no item. */
		@Override
		public void take(InvoiceLine line, String typed) {
			if (typed.isBlank()) {
				session.stack().execute(SetCommand.create(session.domain(), line, Literals.INVOICE_LINE__ITEM, null));
			}
		}

		private void enter(InvoiceLine line, PriceListItem item, Control owner) {
			try {
				Edit.run(session, Messages.InvoiceLines_enterItem, line, () -> Packages.enter(line, item));
			} catch (IOException e) {
				Failures.show(owner, Messages.InvoiceLines_enterItem, e);
			}
		}
	}
}
