package studio.safelight.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes UBL invoices for tests, with sums that agree unless a test wants others. */
final class UblText {

	private static final String NAMESPACES = " xmlns:cac=\"urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2\""
			+ " xmlns:cbc=\"urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2\"";

	private final List<String> lines = new ArrayList<>();
	private String root = "Invoice";
	private String prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	private String number = "U-1";
	private String typeCode = "380";
	private String currency = "EUR";
	private String customer = customer("C-1", "Anna Berg", "Hauptstr. 1", "10115", "Berlin");
	private String beforeTax = "";
	private String prepaid = "";
	private String extra = "";
	private BigDecimal net = BigDecimal.ZERO;

	static String customer(String number, String name, String street, String postalCode, String city) {
		return (number == null ? "" : "<cbc:SupplierAssignedAccountID>" + number + "</cbc:SupplierAssignedAccountID>") + """
				<cac:Party><cac:PartyName><cbc:Name>%s</cbc:Name></cac:PartyName><cac:PostalAddress><cbc:StreetName>%s</cbc:StreetName>
				<cbc:CityName>%s</cbc:CityName><cbc:PostalZone>%s</cbc:PostalZone></cac:PostalAddress></cac:Party>
				""".formatted(name, street, city, postalCode);
	}

	UblText prolog(String text) {
		prolog = text;
		return this;
	}

	UblText creditNote() {
		root = "CreditNote";
		return this;
	}

	UblText number(String text) {
		number = text;
		return this;
	}

	UblText typeCode(String code) {
		typeCode = code;
		return this;
	}

	UblText currency(String code) {
		currency = code;
		return this;
	}

	UblText customer(String party) {
		customer = party;
		return this;
	}

	/** Elements between the header and the parties' end, such as a delivery. */
	UblText with(String elements) {
		extra += elements;
		return this;
	}

	/** An allowance or charge on the whole invoice. */
	UblText allowance(boolean charge, String reason, String amount, String percent) {
		beforeTax += allowanceElement(charge, reason, amount, "<cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>" + percent
				+ "</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:TaxCategory>");
		net = charge ? net.add(new BigDecimal(amount)) : net.subtract(new BigDecimal(amount));
		return this;
	}

	UblText prepaid(String amount) {
		prepaid = "<cbc:PrepaidAmount currencyID=\"EUR\">" + amount + "</cbc:PrepaidAmount>";
		return this;
	}

	UblText line(String item, String name, String quantity, String price, String amount) {
		return line(item, name, quantity, price, amount, "", "19");
	}

	UblText line(String item, String name, String quantity, String price, String amount, String allowances, String percent) {
		String kind = root.equals("Invoice") ? "Invoice" : "CreditNote";
		String quantityName = root.equals("Invoice") ? "InvoicedQuantity" : "CreditedQuantity";
		lines.add("""
				<cac:%sLine><cbc:ID>%d</cbc:ID><cbc:%s unitCode="C62">%s</cbc:%s>
				<cbc:LineExtensionAmount currencyID="EUR">%s</cbc:LineExtensionAmount>%s<cac:Item><cbc:Name>%s</cbc:Name>%s
				<cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>%s</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>
				</cac:ClassifiedTaxCategory></cac:Item>%s</cac:%sLine>
				""".formatted(kind, lines.size() + 1, quantityName, quantity, quantityName, amount, allowances, name,
				item == null ? "" : "<cac:SellersItemIdentification><cbc:ID>" + item + "</cbc:ID></cac:SellersItemIdentification>", percent,
				price == null ? "" : "<cac:Price><cbc:PriceAmount currencyID=\"EUR\">" + price + "</cbc:PriceAmount></cac:Price>", kind));
		net = net.add(new BigDecimal(amount));
		return this;
	}

	static String allowanceElement(boolean charge, String reason, String amount, String more) {
		return "<cac:AllowanceCharge><cbc:ChargeIndicator>" + charge + "</cbc:ChargeIndicator><cbc:AllowanceChargeReason>" + reason
				+ "</cbc:AllowanceChargeReason><cbc:Amount currencyID=\"EUR\">" + amount + "</cbc:Amount>" + more + "</cac:AllowanceCharge>";
	}

	/** @return the invoice with the sum that its lines come to */
	String text() {
		return text(net.toPlainString());
	}

	/** @return the invoice with the sum before tax that is wanted */
	String text(String statedNet) {
		return prolog + "<" + root + " xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:" + root + "-2\"" + NAMESPACES + ">\n<cbc:ID>" + number
				+ "</cbc:ID>\n<cbc:IssueDate>2026-03-02</cbc:IssueDate>\n<cbc:" + root + "TypeCode>" + typeCode + "</cbc:" + root
				+ "TypeCode>\n<cbc:DocumentCurrencyCode>" + currency + "</cbc:DocumentCurrencyCode>\n<cac:AccountingCustomerParty>" + customer
				+ "</cac:AccountingCustomerParty>\n" + extra + beforeTax + "<cac:LegalMonetaryTotal><cbc:TaxExclusiveAmount currencyID=\"EUR\">"
				+ statedNet + "</cbc:TaxExclusiveAmount>" + prepaid + "</cac:LegalMonetaryTotal>\n" + String.join("", lines) + "</" + root + ">\n";
	}
}
