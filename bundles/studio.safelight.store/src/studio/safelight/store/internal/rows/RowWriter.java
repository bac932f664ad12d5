package studio.safelight.store.internal.rows;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.persistence.dynamic.DynamicEntity;

import studio.safelight.store.StudioStore;
import studio.safelight.store.internal.storage.FoldedText;
import studio.safelight.store.internal.storage.StorageModel;
import studio.safelight.store.internal.storage.StorageModel.Owner;

/** Writes the objects of one aggregate into its rows, and records what that changes. */
public final class RowWriter {

	/** A pair of a many-to-many reference that was made or undone on the side that doesn't hold the pairs. */
	public record Pair(EReference writingSide, long ownerId, long id, boolean added) {
	}

	private final RowTypes types;
	private final StorageModel model;
	private final NewKeys newKeys;
	private final List<Change> changes = new ArrayList<>();
	private final List<Pair> pairs = new ArrayList<>();

	public RowWriter(RowTypes types, NewKeys newKeys) {
		this.types = types;
		this.model = types.model();
		this.newKeys = newKeys;
	}

	/** @return the row of a new aggregate */
	public DynamicEntity create(EObject root) {
		DynamicEntity row = newRow(root);
		changes.add(Change.created(root.eClass(), References.id(root)));
		write(root, row, true);
		return row;
	}

	/** Brings the row of an aggregate up to date. */
	public void update(EObject root, DynamicEntity row) {
		write(root, row, false);
	}

	/** @return what was written that was not so before */
	public List<Change> changes() {
		return changes;
	}

	/** @return what belongs to other aggregates, and still has to be written there */
	public List<Pair> pairs() {
		return pairs;
	}

	private DynamicEntity newRow(EObject object) {
		DynamicEntity row = types.newRow(object.eClass());
		row.set(RowTypes.ID, References.id(object));
		return row;
	}

	private void write(EObject object, DynamicEntity row, boolean isNew) {
		for (EStructuralFeature f : model.features(object.eClass())) {
			if (f instanceof EAttribute a) {
				writeAttribute(object, a, row, isNew);
			} else if (f instanceof EReference r && r.isContainment()) {
				writeParts(object, r, row, isNew);
			} else if (f instanceof EReference r && r.isMany()) {
				writePairs(object, r, row, isNew);
			} else if (f instanceof EReference r) {
				writeReference(object, r, row, isNew);
			}
		}
	}

	private void writeAttribute(EObject object, EAttribute a, DynamicEntity row, boolean isNew) {
		if (a.isID() || a.getName().equals(RowTypes.VERSION)) {
			return;
		}
		Object value = stored(object.eGet(a));
		if (set(object, row, a.getName(), a.getName(), value, isNew) && StorageModel.isFolded(a)) {
			row.set(RowTypes.foldedKey(a), FoldedText.of((String) value));
		}
	}

	/** @return a value as it is stored: an empty text as none, a moment with its milliseconds, an enumeration by its name */
	private static Object stored(Object value) {
		return switch (value) {
			case String text when text.isEmpty() -> null;
			case LocalDateTime moment -> moment.truncatedTo(ChronoUnit.MILLIS);
			case Enumerator literal -> literal.getName();
			case null, default -> value;
		};
	}

	private void writeReference(EObject object, EReference r, DynamicEntity row, boolean isNew) {
		EObject target = (EObject) object.eGet(r, false);
		Long id = target == null ? null : References.id(target);
		if (Objects.equals(isNew ? null : row.get(RowTypes.key(r)), id)) {
			return;
		}
		String before = isNew ? null : address(r, row);
		row.set(RowTypes.key(r), id);
		if (!model.isRoot(r.getEReferenceType())) {
			row.set(RowTypes.rootKey(r), target == null ? null : References.rootId(target));
		}
		if (!isNew) {
			changes.add(new Change(object.eClass(), References.id(object), r.getName(), before, address(r, row)));
		}
	}

	/** @return where the target of a reference is found, or null */
	private String address(EReference r, DynamicEntity row) {
		Long id = row.get(RowTypes.key(r));
		if (id == null) {
			return null;
		}
		EClass target = r.getEReferenceType();
		EClass root = model.rootOf(target);
		return root == target ? StudioStore.uri(root, id).toString()
				: References.uri(target, id, root, row.<Long>get(RowTypes.rootKey(r))).toString();
	}

	private void writePairs(EObject object, EReference r, DynamicEntity row, boolean isNew) {
		Collection<Long> stored = row.get(RowTypes.keys(r));
		TreeSet<Long> before = new TreeSet<>(stored);
		TreeSet<Long> after = new TreeSet<>();
		((InternalEList<EObject>) RowReader.list(object, r)).basicList().forEach(o -> after.add(References.id(o)));
		if (before.equals(after)) {
			return;
		}
		TreeSet<Long> added = new TreeSet<>(after);
		added.removeAll(before);
		TreeSet<Long> removed = new TreeSet<>(before);
		removed.removeAll(after);
		if (model.writes(r)) {
			stored.removeAll(removed);
			stored.addAll(added);
			if (!isNew) {
				changes.add(new Change(object.eClass(), References.id(object), r.getName(), before, after));
			}
		} else {
			added.forEach(owner -> pairs.add(new Pair(r.getEOpposite(), owner, References.id(object), true)));
			removed.forEach(owner -> pairs.add(new Pair(r.getEOpposite(), owner, References.id(object), false)));
		}
	}

	private void writeParts(EObject object, EReference r, DynamicEntity row, boolean isNew) {
		Map<Long, DynamicEntity> before = new LinkedHashMap<>();
		partRows(r, row).forEach(part -> before.put(part.get(RowTypes.ID), part));
		int position = 0;
		for (EObject part : parts(object, r)) {
			DynamicEntity partRow = before.remove(References.id(part));
			boolean isNewPart = partRow == null;
			if (isNewPart) {
				partRow = addPart(object, r, row, part, isNew);
			}
			if (r.isMany()) {
				set(part, partRow, RowTypes.POSITION, RowTypes.POSITION, position++, isNewPart);
			}
			write(part, partRow, isNewPart);
		}
		before.values().forEach(gone -> removePart(r, row, gone));
	}

	private DynamicEntity addPart(EObject object, EReference r, DynamicEntity row, EObject part, boolean isNew) {
		newKeys.renew(part);
		DynamicEntity partRow = newRow(part);
		if (r.isMany()) {
			partRow.set(RowTypes.ownerKey(new Owner(object.eClass(), r)), References.id(object));
			row.<Collection<DynamicEntity>>get(r.getName()).add(partRow);
		} else {
			row.set(r.getName(), partRow);
		}
		if (!isNew) {
			changes.add(Change.created(part.eClass(), References.id(part)));
		}
		return partRow;
	}

	private void removePart(EReference r, DynamicEntity row, DynamicEntity gone) {
		if (r.isMany()) {
			row.<Collection<DynamicEntity>>get(r.getName()).remove(gone);
		} else if (row.get(r.getName()) == gone) {
			row.set(r.getName(), null);
		}
		changes.add(Change.deleted(types.type(gone), gone.get(RowTypes.ID)));
	}

	private static Collection<DynamicEntity> partRows(EReference r, DynamicEntity row) {
		Object value = row.get(r.getName());
		if (r.isMany()) {
			return row.get(r.getName());
		}
		return value == null ? List.of() : List.of((DynamicEntity) value);
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> parts(EObject object, EReference r) {
		Object value = object.eGet(r);
		if (r.isMany()) {
			return (List<EObject>) value;
		}
		return value == null ? List.of() : List.of((EObject) value);
	}

	private boolean set(EObject object, DynamicEntity row, String feature, String name, Object value, boolean isNew) {
		Object before = isNew ? null : row.get(name);
		if (same(before, value)) {
			return false;
		}
		row.set(name, value);
		if (!isNew) {
			changes.add(new Change(object.eClass(), References.id(object), feature, before, value));
		}
		return true;
	}

	private static boolean same(Object a, Object b) {
		if (a instanceof BigDecimal x && b instanceof BigDecimal y) {
			return x.compareTo(y) == 0;
		}
		return a instanceof byte[] x && b instanceof byte[] y ? Arrays.equals(x, y) : Objects.equals(a, b);
	}
}
