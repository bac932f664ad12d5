package studio.safelight.store.internal;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.TaxRate;
import studio.safelight.production.money.InvoiceTotals;

/** What invoices come to by the rules, from the rows of a database; however many they are, some hundred at a time are in memory. */
public final class InvoiceAmounts {

	/** Is given what some invoices come to, by their keys. */
	public interface Receiver {
		void receive(Map<Long, BigDecimal> totals) throws SQLException;
	}

	private static final int MANY = 500;
	private static final String RATES = "select ID, PERCENT from TAX_RATE";
	private static final String CURRENCY = "select CURRENCY from STUDIO";
	private static final String DISCOUNTS = "select ID, DISCOUNT from INVOICE where ID in (";
	private static final String LINES = "select INVOICE_ID, QUANTITY, UNIT_PRICE, DISCOUNT, TAX_RATE_ID from INVOICE_LINE where INVOICE_ID in (";

	private final Connection connection;
	private final Map<Long, TaxRate> rates = new HashMap<>();
	private Currency currency = Currency.getInstance("EUR");

	/**
	 * @param sharing what a select ends with to keep others from changing its rows until the transaction ends, so that nobody's new tax rate
	 *                is overlooked; empty where nobody can change anything
	 */
	public InvoiceAmounts(Connection connection, String sharing) throws SQLException {
		this.connection = connection;
		try (PreparedStatement statement = connection.prepareStatement(RATES + sharing); ResultSet row = statement.executeQuery()) {
			while (row.next()) {
				TaxRate rate = SafelightFactory.eINSTANCE.createTaxRate();
				rate.setPercent(row.getBigDecimal(2));
				rates.put(row.getLong(1), rate);
			}
		}
		try (PreparedStatement statement = connection.prepareStatement(CURRENCY + sharing); ResultSet row = statement.executeQuery()) {
			if (row.next()) {
				currency = Currency.getInstance(row.getString(1));
			}
		}
	}

	/** @param ids of invoices that exist */
	public void of(Collection<Long> ids, Receiver receiver) throws SQLException {
		List<Long> sorted = List.copyOf(new TreeSet<>(ids));
		for (int from = 0; from < sorted.size(); from += MANY) {
			receiver.receive(totals(sorted.subList(from, Math.min(from + MANY, sorted.size()))));
		}
	}

	/** @param query for the keys of invoices */
	public void of(String query, Receiver receiver) throws SQLException {
		List<Long> ids = new ArrayList<>();
		try (PreparedStatement statement = connection.prepareStatement(query); ResultSet row = statement.executeQuery()) {
			while (row.next()) {
				ids.add(row.getLong(1));
			}
		}
		of(ids, receiver);
	}

	private Map<Long, BigDecimal> totals(List<Long> ids) throws SQLException {
		Map<Long, Invoice> invoices = new TreeMap<>();
		try (PreparedStatement statement = prepared(DISCOUNTS, ids, ")"); ResultSet row = statement.executeQuery()) {
			while (row.next()) {
				Invoice invoice = SafelightFactory.eINSTANCE.createInvoice();
				invoice.setDiscount(row.getBigDecimal(2));
				invoices.put(row.getLong(1), invoice);
			}
		}
		try (PreparedStatement statement = prepared(LINES, ids, ") order by INVOICE_ID, POSITION"); ResultSet row = statement.executeQuery()) {
			while (row.next()) {
				invoices.get(row.getLong(1)).getLines().add(line(row));
			}
		}
		Map<Long, BigDecimal> totals = new TreeMap<>();
		invoices.forEach((id, invoice) -> totals.put(id, InvoiceTotals.of(invoice, currency).total()));
		return totals;
	}

	private PreparedStatement prepared(String before, List<Long> ids, String after) throws SQLException {
		PreparedStatement statement = connection.prepareStatement(before + "?, ".repeat(ids.size() - 1) + "?" + after);
		for (int i = 0; i < ids.size(); i++) {
			statement.setLong(i + 1, ids.get(i));
		}
		return statement;
	}

	private InvoiceLine line(ResultSet row) throws SQLException {
		InvoiceLine line = SafelightFactory.eINSTANCE.createInvoiceLine();
		line.setQuantity(row.getBigDecimal(2));
		line.setUnitPrice(row.getBigDecimal(3));
		line.setDiscount(row.getBigDecimal(4));
		line.setTaxRate(rates.get(row.getLong(5)));
		return line;
	}
}
