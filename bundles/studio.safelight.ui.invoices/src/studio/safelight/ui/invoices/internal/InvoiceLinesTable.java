package studio.safelight.ui.invoices.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import studio.safelight.model.Entity;
import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.InvoiceType;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.TaxRate;
import studio.safelight.model.Vendor;
import studio.safelight.model.labels.Labels;
import studio.safelight.production.money.InvoiceTotals;
import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.fields.CellRemarks;
import studio.safelight.ui.fields.DetailTable;
import studio.safelight.ui.fields.Formats;
import studio.safelight.ui.records.RecordSession;

/** The lines of an invoice, entered by keys alone: identifier, Enter, quantity, Enter, and on to the next line. */
final class InvoiceLinesTable {

	private final RecordSession<Invoice> session;
	private final StudioInfo studio;
	private final Formats formats;
	private final OrderedSoFar ordered;

	/** What the lines come to, reckoned once after each change. */
	private final Map<InvoiceLine, BigDecimal> amounts = new HashMap<>();

	/** @param ordered what orders hold of the lines */
	InvoiceLinesTable(RecordSession<Invoice> session, StudioInfo studio, OrderedSoFar ordered) {
		this.session = session;
		this.studio = studio;
		this.formats = new Formats(studio);
		this.ordered = ordered;
	}

	DetailTable<InvoiceLine> create(Composite parent) {
		DetailTable<InvoiceLine> table = new DetailTable<>(session, studio, parent, Literals.INVOICE__LINES);
		LinesClipboard clipboard = new LinesClipboard(session, formats, table, this::newLine);
		return table.remarking(this::remark) //
				.search(Literals.INVOICE_LINE__ITEM, 14, InvoiceLinesTable::item, new ItemSearch(session, formats)) //
				.text(Literals.INVOICE_LINE__DESCRIPTION, 28) //
				.entering(InvoiceLinesTable::isBlank) //
				.quantity(Literals.INVOICE_LINE__QUANTITY, 10) //
				.text(Literals.INVOICE_LINE__IMAGE, 16) //
				.money(Literals.INVOICE_LINE__UNIT_PRICE, 12) //
				.money(Literals.INVOICE_LINE__DISCOUNT, 11) //
				.choice(Literals.INVOICE_LINE__TAX_RATE, Labels.of(Literals.INVOICE_LINE__TAX_RATE), 11, this::taxRate) //
				.computed(Messages.InvoiceLines_amount, 12, SWT.RIGHT, this::amount) //
				.computed(Messages.InvoiceLines_ordered, 10, SWT.LEFT, ordered::text) //
				.choice(Literals.INVOICE_LINE__VENDOR_OVERRIDE, Messages.InvoiceLines_vendor, 26, InvoiceLinesTable::vendor) //
				.text(Literals.INVOICE_LINE__NOTES, 30) //
				.adding(this::newLine).duplicating(InvoiceLinesTable::duplicate).guarding(ordered::whyNotRemoved) //
				.pasting(clipboard::cells, clipboard::paste).open();
	}

	/** What a credit memo gives back has a minus. */
	private InvoiceLine newLine() {
		InvoiceLine line = SafelightFactory.eINSTANCE.createInvoiceLine();
		if (session.record().getType() == InvoiceType.CREDIT_MEMO) {
			line.setQuantity(BigDecimal.ONE.negate());
		}
		return line;
	}

	private static InvoiceLine duplicate(InvoiceLine line) {
		InvoiceLine copy = EcoreUtil.copy(line);
		forgetKey(copy);
		copy.eContents().forEach(InvoiceLinesTable::forgetKey);
		return copy;
	}

	private static void forgetKey(EObject object) {
		if (object instanceof Entity entity) {
			entity.setId(0);
			entity.setVersion(0);
		}
	}

	/** Nothing was entered yet: a quantity alone says nothing. */
	private static boolean isBlank(InvoiceLine line) {
		return line.getItem() == null && line.getDescription() == null && line.getImage() == null && line.getNotes() == null
				&& (line.getUnitPrice() == null || line.getUnitPrice().signum() == 0);
	}

	private static String item(InvoiceLine line) {
		boolean inactive = line.getItem() != null && line.getItem().isInactive();
		return inactive ? NLS.bind(Messages.InvoiceLines_inactive, identifier(line)) : identifier(line);
	}

	static String identifier(InvoiceLine line) {
		return line.getItem() == null ? "" : line.getItem().getIdentifier(); //$NON-NLS-1$
	}

	private String taxRate(InvoiceLine line) {
		TaxRate rate = line.getTaxRate();
		return rate == null || rate.getPercent() == null ? "" : NLS.bind(Messages.InvoiceLines_percent, formats.number().format(rate.getPercent())); //$NON-NLS-1$
	}

	private String amount(InvoiceLine line) {
		return formats.money().format(amounts.get(line));
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

	private void remark(CellRemarks remarks) {
		Invoice invoice = session.record();
		amounts.clear();
		InvoiceTotals.of(invoice, studio.currency()).lines().forEach(line -> amounts.put(line.line(), line.amount()));
		ordered.remark(remarks);
		invoice.getLines().forEach(line -> remark(line, invoice.getType(), remarks));
	}

	private static void remark(InvoiceLine line, InvoiceType type, CellRemarks remarks) {
		if (line.getItem() != null && line.getItem().isInactive()) {
			remarks.note(line, Literals.INVOICE_LINE__ITEM, NLS.bind(Messages.InvoiceLines_inactiveItem, line.getItem().getIdentifier()));
		}
		if (line.getVendorOverride() != null && line.getVendorOverride().isInactive()) {
			remarks.note(line, Literals.INVOICE_LINE__VENDOR_OVERRIDE,
					NLS.bind(Messages.InvoiceLines_inactiveVendor, line.getVendorOverride().getName()));
		}
		int sign = line.getQuantity() == null ? 0 : line.getQuantity().signum();
		boolean priced = line.getUnitPrice() != null && line.getUnitPrice().signum() > 0;
		if (type == InvoiceType.CREDIT_MEMO && sign > 0 && priced) {
			remarks.note(line, Literals.INVOICE_LINE__QUANTITY, Messages.InvoiceLines_creditWithoutMinus);
		} else if (type != InvoiceType.CREDIT_MEMO && sign < 0) {
			remarks.note(line, Literals.INVOICE_LINE__QUANTITY, Messages.InvoiceLines_negative);
		}
	}
}
