package studio.safelight.store.internal.check;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

import studio.safelight.store.internal.InvoiceAmounts;
import studio.safelight.store.internal.Messages;
import studio.safelight.store.internal.Words;
import studio.safelight.store.internal.storage.FoldedText;
import studio.safelight.store.internal.storage.StorageModel;

/** What is kept beside the records for lists and the search must be what the records say. Some thousand records at a time are looked at. */
final class ListRules {

	private static final int MANY = 1000;
	private static final String STRAY_WORDS = "select count(distinct w.ROOT_ID) from SEARCH_WORD w where w.ROOT_TYPE = '%s'"
			+ " and not exists (select 1 from %s x where x.ID = w.ROOT_ID)";
	private static final String STRAY_TOTALS = "select count(*) from INVOICE_TOTAL t where not exists (select 1 from INVOICE x where x.ID = t.INVOICE_ID)";

	/** Reads a row. */
	private interface Reader {
		void read(ResultSet row) throws SQLException;
	}

	private final Connection connection;
	private final StorageModel model;
	private final List<String> problems = new ArrayList<>();

	ListRules(Connection connection, StorageModel model) {
		this.connection = connection;
		this.model = model;
	}

	List<String> problems() throws SQLException {
		for (EClass type : model.classes()) {
			List<EStructuralFeature> searched = model.features(type).stream().filter(StorageModel::isSearched).toList();
			if (!searched.isEmpty()) {
				words(type, searched);
			}
		}
		totals();
		return problems;
	}

	private void words(EClass type, List<EStructuralFeature> searched) throws SQLException {
		List<Long> ids = ids("select ID from " + StorageModel.table(type) + " order by ID");
		String texts = String.join(", ", searched.stream().map(StorageModel::columnName).toList());
		int wrong = 0;
		for (int from = 0; from < ids.size(); from += MANY) {
			String range = " between " + ids.get(from) + " and " + ids.get(Math.min(from + MANY, ids.size()) - 1);
			Map<Long, Set<String>> wanted = new HashMap<>();
			read("select ID, " + texts + " from " + StorageModel.table(type) + " where ID" + range, row -> {
				Set<String> words = wanted.computeIfAbsent(row.getLong(1), id -> new HashSet<>());
				for (int i = 0; i < searched.size(); i++) {
					words.addAll(FoldedText.words(row.getString(i + 2)));
				}
			});
			Map<Long, Set<String>> kept = new HashMap<>();
			read("select ROOT_ID, WORD from SEARCH_WORD where ROOT_TYPE = '" + type.getName() + "' and ROOT_ID" + range,
					row -> kept.computeIfAbsent(row.getLong(1), id -> new HashSet<>()).add(row.getString(2)));
			for (Map.Entry<Long, Set<String>> each : wanted.entrySet()) {
				wrong += each.getValue().equals(kept.getOrDefault(each.getKey(), Set.of())) ? 0 : 1;
			}
		}
		report("check.noWords", wrong, Words.kind(type));
		report("check.strayWords", ids(STRAY_WORDS.formatted(type.getName(), StorageModel.table(type))).get(0).intValue(), Words.kind(type));
	}

	private void totals() throws SQLException {
		Map<Long, BigDecimal> kept = new HashMap<>();
		int[] wrong = { 0 };
		new InvoiceAmounts(connection, "").of("select ID from INVOICE", totals -> {
			kept.clear();
			List<Long> ids = totals.keySet().stream().sorted().toList();
			read("select INVOICE_ID, TOTAL from INVOICE_TOTAL where INVOICE_ID between " + ids.getFirst() + " and " + ids.getLast(),
					row -> kept.put(row.getLong(1), row.getBigDecimal(2)));
			totals.forEach((id, total) -> wrong[0] += kept.containsKey(id) && kept.get(id).compareTo(total) == 0 ? 0 : 1);
		});
		report("check.totals", wrong[0]);
		report("check.strayTotals", ids(STRAY_TOTALS).get(0).intValue());
	}

	private void report(String key, int count, Object... values) {
		if (count > 0) {
			List<Object> all = new ArrayList<>(List.of(count));
			all.addAll(List.of(values));
			problems.add(Messages.format(key, all.toArray()));
		}
	}

	private List<Long> ids(String query) throws SQLException {
		List<Long> ids = new ArrayList<>();
		read(query, row -> ids.add(row.getLong(1)));
		return ids;
	}

	private void read(String query, Reader reader) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(query); ResultSet row = statement.executeQuery()) {
			while (row.next()) {
				reader.read(row);
			}
		}
	}
}
