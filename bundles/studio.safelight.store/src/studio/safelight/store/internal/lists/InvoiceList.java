package studio.safelight.store.internal.lists;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import studio.safelight.model.InvoiceType;
import studio.safelight.model.SafelightPackage;
import studio.safelight.store.internal.lists.Selection.Place;
import studio.safelight.store.lists.InvoiceFilter;
import studio.safelight.store.lists.InvoiceRow;

/** The invoices, the newest first. */
final class InvoiceList {

	private static final Path CLIENT = Path.to("CLIENT_ID", "CLIENT");
	private static final Path SESSION = Path.toOptional("SESSION_ID", "SHOOT");
	private static final Path STATUS = Path.toOptional("STATUS_ID", "INVOICE_STATUS");
	private static final Path TOTAL = Path.beside("INVOICE_TOTAL", "INVOICE_ID");
	private static final Path ORDERS = Path.counting("PRODUCTION_ORDER", "INVOICE_ID");

	static final Listing<InvoiceRow> LISTING = new Listing<>("INVOICE", Order.newest(SortKey.of("INVOICE_DATE").down()), InvoiceList::row,
			"x.NUMBER", "x.TYPE", Listing.of("CLIENT", "NAME", "CLIENT_ID"), Listing.of("SHOOT", "NUMBER", "SESSION_ID"),
			Listing.of("SHOOT", "NAME", "SESSION_ID"), "x.INVOICE_DATE", "x.DELIVERY_DATE", Listing.of("INVOICE_STATUS", "NAME", "STATUS_ID"),
			"x.STATUS_DUE_DATE", "(select t.TOTAL from INVOICE_TOTAL t where t.INVOICE_ID = x.ID)",
			"(select max(s.CURRENCY) from STUDIO s)", "(select count(*) from PRODUCTION_ORDER o where o.INVOICE_ID = x.ID)",
			"(select sum(p.AMOUNT) from PAYMENT p where p.INVOICE_ID = x.ID)")
			.column("number", SortKey.number(Path.SELF)).column("type", SortKey.of("TYPE")).column("client", SortKey.of(CLIENT, "NAME_KEY"))
			.column("session", SortKey.number(SESSION), SortKey.of(SESSION, "NAME")).column("date", SortKey.of("INVOICE_DATE"))
			.column("deliveryDate", SortKey.of("DELIVERY_DATE")).column("status", SortKey.of(STATUS, "NAME_KEY"))
			.column("statusDueDate", SortKey.of("STATUS_DUE_DATE")).column("total", SortKey.of(TOTAL, "TOTAL"))
			.column("orders", SortKey.counted(ORDERS));

	private InvoiceList() {
	}

	private static InvoiceRow row(ResultSet r) throws SQLException {
		InvoiceType type = (InvoiceType) SafelightPackage.Literals.INVOICE_TYPE.getEEnumLiteral(r.getString(3)).getInstance();
		String session = Stream.of(r.getString(5), r.getString(6)).filter(Objects::nonNull).collect(Collectors.joining(" "));
		BigDecimal total = money(r.getBigDecimal(11), r.getString(12));
		BigDecimal paid = money(r.getBigDecimal(14), r.getString(12));
		return new InvoiceRow(r.getLong(1), r.getString(2), type, r.getString(4), session.isEmpty() ? null : session, Values.day(r, 7),
				Values.day(r, 8), r.getString(9), Values.day(r, 10), total, total.subtract(paid), r.getInt(13));
	}

	private static BigDecimal money(BigDecimal amount, String currency) {
		int digits = currency == null ? 2 : Math.max(Currency.getInstance(currency).getDefaultFractionDigits(), 0);
		return (amount == null ? BigDecimal.ZERO : amount).setScale(digits, RoundingMode.HALF_UP);
	}

	static Selection selection(InvoiceFilter filter) {
		Selection selection = LISTING.select()
				.whereWords(filter.words(), new Place("Invoice", Path.SELF), new Place("Client", CLIENT), new Place("Session", SESSION))
				.where("x.STATUS_ID = ?", filter.status()).where("x.CLIENT_ID = ?", filter.client()).where("x.SESSION_ID = ?", filter.session())
				.where("x.TYPE = ?", filter.type() == null ? null : filter.type().getName());
		return filter.withoutArchived() ? selection.where("x.ARCHIVED = false") : selection;
	}
}
