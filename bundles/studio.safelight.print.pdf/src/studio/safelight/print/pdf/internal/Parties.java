package studio.safelight.print.pdf.internal;

import java.util.List;

import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;

import studio.safelight.model.Address;
import studio.safelight.model.Client;
import studio.safelight.model.Invoice;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.Vendor;

/** Who makes it, who gets it, and what it was ordered with: three blocks side by side. */
final class Parties {

	private final Sheet sheet;
	private final ProductionOrder order;

	Parties(Sheet sheet) {
		this.sheet = sheet;
		this.order = sheet.order();
	}

	Table table() {
		float third = sheet.width() / 3;
		Table table = sheet.table(third, third, third).setMarginTop(14);
		table.addCell(vendor());
		table.addCell(client());
		table.addCell(reference());
		return table;
	}

	private Cell vendor() {
		Vendor vendor = order.getVendor();
		Cell cell = block(Messages.Key.vendor, vendor.getName());
		lines(cell, addressee(vendor.getAddress(), vendor.getName()));
		lines(cell, sheet.wording().lines(vendor.getAddress()));
		small(cell, vendor.getPhone(), vendor.getEmail());
		fact(cell, Messages.Key.account, vendor.getAccountNumber());
		if (sheet.isInHouse()) {
			fact(cell, Messages.Key.vendorNumber, vendor.getVendorNumber());
		}
		return cell;
	}

	private Cell client() {
		Invoice invoice = order.getInvoice();
		Client client = invoice.getClient();
		Address address = invoice.getShippingAddress() != null ? invoice.getShippingAddress()
				: client.getShippingAddress() != null ? client.getShippingAddress() : client.getAddress();
		Cell cell = block(Messages.Key.client, client.getName());
		lines(cell, Wording.present(client.getCompany()));
		lines(cell, addressee(address, client.getName()));
		lines(cell, sheet.wording().lines(address));
		if (sheet.isInHouse()) {
			small(cell, client.getPhone(), client.getEmail());
		}
		return cell;
	}

	private Cell reference() {
		Invoice invoice = order.getInvoice();
		Cell cell = block(Messages.Key.invoice, invoice.getNumber());
		fact(cell, Messages.Key.invoiceDate, sheet.wording().date(invoice.getInvoiceDate()));
		if (invoice.getSession() != null) {
			fact(cell, Messages.Key.session, Wording.joined(" ", invoice.getSession().getNumber(), invoice.getSession().getName()));
		}
		fact(cell, Messages.Key.delivery, sheet.wording().date(invoice.getDeliveryDate()));
		if (sheet.isInHouse()) {
			fact(cell, Messages.Key.orderDate, sheet.wording().date(order.getOrderDate()));
			fact(cell, Messages.Key.orderType, order.getType() == null ? "" : order.getType().getName());
			fact(cell, Messages.Key.enteredBy, Wording.name(order.getEnteredBy()));
			fact(cell, Messages.Key.completedBy, Wording.name(order.getCompletedBy()));
		}
		return cell.setPaddingRight(0);
	}

	private Cell block(Messages.Key label, String name) {
		return Sheet.cell(sheet.label(label), sheet.paragraph(name, Look.STRONG.sized(10))).setPaddingRight(14);
	}

	private static List<String> addressee(Address address, String name) {
		boolean same = address == null || Wording.blank(address.getAddressee()) || address.getAddressee().strip().equals(name);
		return same ? List.of() : List.of(address.getAddressee().strip());
	}

	private void lines(Cell cell, List<String> lines) {
		lines.forEach(line -> cell.add(sheet.paragraph(line, Look.BODY)));
	}

	private void small(Cell cell, String... texts) {
		Wording.present(texts).forEach(text -> cell.add(sheet.paragraph(text, Look.SMALL)));
	}

	/** A short name and what it is, on one line; nothing where it is not known. */
	private void fact(Cell cell, Messages.Key name, String value) {
		if (!Wording.blank(value)) {
			Paragraph line = sheet.paragraph(sheet.text(name) + "\u2002", Look.SMALL).setFixedLeading(12);
			cell.add(sheet.typesetter().append(line, value, Look.BODY));
		}
	}
}
