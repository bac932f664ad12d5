package studio.safelight.store.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.persistence.dynamic.DynamicEntity;

import jakarta.persistence.LockModeType;
import studio.safelight.store.StoreException;
import studio.safelight.store.StoreException.Reason;
import studio.safelight.store.StudioStore;
import studio.safelight.store.internal.rows.Change;
import studio.safelight.store.internal.rows.RowTypes;
import studio.safelight.store.internal.rows.RowWriter.Pair;

/**
 * The pairs of many-to-many references that were edited on the side that doesn't hold them, such as the users of a department: they are
 * written to the aggregates that do, which get a new version.
 */
final class Pairs {

	private record Written(StudioResource editedIn, URI uri, int before, DynamicEntity row) {
	}

	private final StoreTransaction transaction;
	private final Map<Pair, StudioResource> open = new LinkedHashMap<>();
	private final List<Written> written = new ArrayList<>();

	Pairs(StoreTransaction transaction) {
		this.transaction = transaction;
	}

	void add(StudioResource editedIn, Collection<Pair> pairs) {
		pairs.forEach(p -> open.put(p, editedIn));
	}

	/** Writes them, where the aggregates that hold them have not been saved with them anyway. */
	void write(AuditTrail audit) throws StoreException {
		for (Map.Entry<Pair, StudioResource> e : open.entrySet()) {
			write(e.getKey(), e.getValue(), audit);
		}
		open.clear();
	}

	private void write(Pair pair, StudioResource editedIn, AuditTrail audit) throws StoreException {
		EClass type = pair.writingSide().getEContainingClass();
		transaction.lockedVersion(type, pair.ownerId()); // there is none of an aggregate that this transaction makes
		DynamicEntity row = transaction.reader().row(type, pair.ownerId());
		if (row == null) {
			throw new StoreException(Reason.MISSING_REFERENCE, Messages.format("notFound", Words.kind(type), pair.ownerId()), null);
		}
		Collection<Long> stored = RowTypes.pairs(row, pair.writingSide());
		if (stored.contains(pair.id()) == pair.added()) {
			return;
		}
		TreeSet<Long> before = new TreeSet<>(stored);
		int version = row.<Integer>get(RowTypes.VERSION);
		if (pair.added()) {
			stored.add(pair.id());
		} else {
			stored.remove(pair.id());
		}
		transaction.entityManager().lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
		URI uri = StudioStore.uri(type, pair.ownerId());
		audit.record(uri, List.of(new Change(type, pair.ownerId(), pair.writingSide().getName(), before, new TreeSet<>(stored))));
		written.add(new Written(editedIn, uri, version, row));
	}

	/** Objects that were loaded beside the edited ones, and so have the pair as well, get the new version. @return what was changed */
	Collection<URI> committed() {
		for (Written w : written) {
			ResourceSet set = w.editedIn().getResourceSet();
			if (set != null && set.getResource(w.uri(), false) instanceof StudioResource r && r.isLoaded() && r.version() == w.before()) {
				r.setVersion(w.row().<Integer>get(RowTypes.VERSION));
			}
		}
		return written.stream().map(Written::uri).toList();
	}
}
