package studio.safelight.store.internal;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.store.internal.rows.Change;

/**
 * Keeps what each invoice comes to, for the lists that show it and are ordered by it. It is written in the transaction that changes the
 * invoice, or a tax rate, or the currency of the studio.
 */
final class ListedTotals {

	private static final String INSERT = "insert into INVOICE_TOTAL (TOTAL, INVOICE_ID) values (?, ?)";
	private static final String UPDATE = "update INVOICE_TOTAL set TOTAL = ? where INVOICE_ID = ?";
	private static final String DELETE = "delete from INVOICE_TOTAL where INVOICE_ID = ?";
	private static final String ALL = "select ID from INVOICE";
	private static final String TAXED = "select distinct INVOICE_ID from INVOICE_LINE where TAX_RATE_ID in (%s)";
	/** What has an influence, by class; any feature of a line may, as it comes or goes. */
	private static final Map<EClass, Set<String>> FEATURES = Map.of(Literals.INVOICE, Set.of(Change.CREATED, "discount"),
			Literals.INVOICE_LINE, Set.of(Change.CREATED, Change.DELETED, "quantity", "unitPrice", "discount", "taxRate"));

	private final EntityManager em;
	private final String sharing;

	ListedTotals(EntityManager em, String sharing) {
		this.em = em;
		this.sharing = sharing;
	}

	void update(Collection<StudioResource> saved, Collection<StudioResource> deleted, Collection<Change> changes) {
		try {
			updateInvoices(saved, changes);
			remove(deleted.stream().filter(r -> r.type() == Literals.INVOICE).map(StudioResource::id).toList());
			List<Long> rates = changes.stream().filter(c -> c.type() == Literals.TAX_RATE && c.feature().equals("percent")).map(Change::id).toList();
			if (changes.stream().anyMatch(c -> c.type() == Literals.STUDIO && c.feature().equals("currency"))) {
				amounts().of(ALL, this::write);
			} else if (!rates.isEmpty()) {
				amounts().of(TAXED.formatted(String.join(", ", rates.stream().map(String::valueOf).toList())), this::write);
			}
		} catch (SQLException e) {
			throw new PersistenceException(e);
		}
	}

	private void updateInvoices(Collection<StudioResource> saved, Collection<Change> changes) throws SQLException {
		if (changes.stream().anyMatch(c -> FEATURES.getOrDefault(c.type(), Set.of()).contains(c.feature()))) {
			List<Long> ids = new ArrayList<>();
			saved.stream().filter(r -> r.type() == Literals.INVOICE).forEach(r -> ids.add(r.id()));
			amounts().of(ids, this::write);
		}
	}

	private InvoiceAmounts amounts() throws SQLException {
		return new InvoiceAmounts(connection(), sharing);
	}

	private Connection connection() {
		return em.unwrap(Connection.class);
	}

	private void write(Map<Long, BigDecimal> totals) throws SQLException {
		write(connection(), totals);
	}

	/** Writes totals, whether there are other ones before or not. */
	static void write(Connection connection, Map<Long, BigDecimal> totals) throws SQLException {
		List<Long> ids = List.copyOf(totals.keySet());
		int[] found;
		try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
			for (Long id : ids) {
				add(update, totals.get(id), id);
			}
			found = update.executeBatch();
		}
		try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
			boolean any = false;
			for (int i = 0; i < found.length; i++) {
				if (found[i] == 0) {
					add(insert, totals.get(ids.get(i)), ids.get(i));
					any = true;
				}
			}
			if (any) {
				insert.executeBatch();
			}
		}
	}

	private static void add(PreparedStatement statement, BigDecimal total, long id) throws SQLException {
		statement.setBigDecimal(1, total);
		statement.setLong(2, id);
		statement.addBatch();
	}

	private void remove(List<Long> ids) throws SQLException {
		if (ids.isEmpty()) {
			return;
		}
		try (PreparedStatement delete = connection().prepareStatement(DELETE)) {
			for (Long id : ids) {
				delete.setLong(1, id);
				delete.addBatch();
			}
			delete.executeBatch();
		}
	}
}
