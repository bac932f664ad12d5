package studio.safelight.store.internal.storage;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import studio.safelight.store.internal.storage.StorageModel.Owner;
import studio.safelight.store.internal.storage.Table.ForeignKey;

/** The tables that a model needs. */
public final class Tables {

	/** For each aggregate, the words by which it is found. */
	public static final String SEARCH_WORD = "SEARCH_WORD";
	public static final String ROOT_TYPE = "ROOT_TYPE";
	public static final String ROOT_ID = "ROOT_ID";
	public static final String WORD = "WORD";

	/** For each invoice, what it comes to. */
	private static final String INVOICE_TOTAL = "INVOICE_TOTAL";

	private final StorageModel model;
	private final Map<String, Table> tables = new LinkedHashMap<>();

	private Tables(StorageModel model) {
		this.model = model;
	}

	/** @return all tables, each after those that it refers to */
	public static List<Table> of(StorageModel model) {
		Tables all = new Tables(model);
		model.classes().forEach(all::addTable);
		Set<Table> sorted = new LinkedHashSet<>();
		all.tables.values().forEach(t -> all.addAfterTargets(t, sorted, new LinkedHashSet<>()));
		sorted.add(searchWords());
		sorted.add(invoiceTotals());
		return List.copyOf(sorted);
	}

	private void addTable(EClass type) {
		Table t = new Table(StorageModel.table(type), List.of(StorageModel.ID));
		tables.put(t.name(), t);
		model.features(type).forEach(f -> addFeature(t, f));
		addOwners(t, type);
		model.uniqueGroups(type).forEach(group -> t.unique(compared(group)));
		t.foreignKeys().forEach(k -> t.index(List.of(k.column())));
		model.indexGroups(type).forEach(group -> t.index(compared(group)));
		model.features(type).stream().filter(StorageModel::isFolded).forEach(f -> t.index(List.of(StorageModel.foldedColumn(f))));
	}

	private static List<String> compared(List<EStructuralFeature> group) {
		return group.stream().map(StorageModel::comparedColumn).toList();
	}

	private void addFeature(Table t, EStructuralFeature f) {
		if (f instanceof EAttribute a) {
			t.add(a.isID() ? Column.key(StorageModel.ID, true) : StorageModel.column(a));
			if (StorageModel.isFolded(a)) {
				t.add(StorageModel.folded(a));
			}
		} else if (f instanceof EReference r && !r.isMany()) {
			EClass target = r.getEReferenceType();
			t.reference(StorageModel.columnName(r), StorageModel.table(target), r.isRequired());
			if (!r.isContainment() && !model.isRoot(target)) {
				t.reference(StorageModel.rootColumn(r), StorageModel.table(model.rootOf(target)), r.isRequired());
			}
		} else if (f instanceof EReference r && !r.isContainment() && model.writes(r)) {
			addJoinTable(r);
		}
	}

	private void addJoinTable(EReference many) {
		String source = StorageModel.joinColumn(many.getEContainingClass());
		String target = StorageModel.joinColumn(many.getEReferenceType());
		Table join = new Table(model.joinTable(many), List.of(source, target));
		join.reference(source, StorageModel.table(many.getEContainingClass()), true);
		join.reference(target, StorageModel.table(many.getEReferenceType()), true);
		join.index(List.of(target));
		tables.put(join.name(), join);
	}

	/** A part in a list knows its owner and its place; what is contained alone is known by its owner. */
	private void addOwners(Table t, EClass type) {
		List<Owner> all = model.owners(type);
		List<Owner> lists = all.stream().filter(o -> o.containment().isMany()).toList();
		lists.forEach(o -> t.reference(StorageModel.ownerColumn(o), StorageModel.table(o.type()), all.size() == 1));
		if (!lists.isEmpty()) {
			t.add(new Column(StorageModel.POSITION, ColumnType.INTEGER, 0, 0, true, false));
		}
	}

	private static Table searchWords() {
		Table t = new Table(SEARCH_WORD, List.of(ROOT_TYPE, ROOT_ID, WORD));
		t.add(Column.text(ROOT_TYPE, 40, true));
		t.add(Column.key(ROOT_ID, true));
		t.add(Column.folded(WORD, FoldedText.WORD_LENGTH, true));
		t.index(List.of(ROOT_TYPE, WORD, ROOT_ID));
		return t;
	}

	private static Table invoiceTotals() {
		Table t = new Table(INVOICE_TOTAL, List.of("INVOICE_ID"));
		t.add(Column.key("INVOICE_ID", true));
		t.add(new Column("TOTAL", ColumnType.DECIMAL, 31, 4, true, false));
		return t;
	}

	private void addAfterTargets(Table t, Set<Table> sorted, Set<Table> path) {
		if (sorted.contains(t) || !path.add(t)) {
			return;
		}
		for (ForeignKey k : t.foreignKeys()) {
			Table target = tables.get(k.target());
			if (target != t && path.contains(target)) {
				throw new IllegalArgumentException("The tables " + t.name() + " and " + target.name() + " refer to each other");
			}
			addAfterTargets(target, sorted, path);
		}
		path.remove(t);
		sorted.add(t);
	}
}
