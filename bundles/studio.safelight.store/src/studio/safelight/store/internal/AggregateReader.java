package studio.safelight.store.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.eclipse.persistence.dynamic.DynamicEntity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import studio.safelight.store.StoreException;
import studio.safelight.store.StoreException.Reason;
import studio.safelight.store.internal.rows.RowReader;
import studio.safelight.store.internal.rows.RowTypes;
import studio.safelight.store.internal.storage.StorageModel;

/** Reads aggregates with an entity manager. */
final class AggregateReader {

	/** How many keys go into one query. */
	private static final int MANY = 500;

	private final EntityManager em;
	private final RowTypes types;
	private final RowReader reader;

	AggregateReader(EntityManager em, RowTypes types) {
		this.em = em;
		this.types = types;
		reader = new RowReader(types);
	}

	/** @throws StoreException if there is no aggregate with that URI */
	EObject read(URI uri) throws StoreException {
		EClass type = uri.segmentCount() == 2 ? types.model().type(uri.segment(0)) : null;
		if (type == null || !types.model().isRoot(type) || !uri.segment(1).matches("[0-9]{1,18}")) {
			throw new StoreException(Reason.NOT_FOUND, Messages.format("notAnAddress", uri), null);
		}
		return reader.read(existingRow(type, Long.parseLong(uri.segment(1))));
	}

	/** @return the row, or null */
	DynamicEntity row(EClass type, long id) {
		return (DynamicEntity) em.find(types.javaClass(type), id);
	}

	DynamicEntity existingRow(EClass type, long id) throws StoreException {
		DynamicEntity row = row(type, id);
		if (row == null) {
			throw new StoreException(Reason.NOT_FOUND, Messages.format("notFound", Words.kind(type), id), null);
		}
		return row;
	}

	/** @return the aggregate as it is in the database now, whatever was read of it before */
	EObject readAfresh(EClass type, long id) throws StoreException {
		TypedQuery<DynamicEntity> query = query("select x from %s x where x.id = :id".formatted(type.getName()));
		query.setParameter("id", id);
		query.setHint(QueryHints.REFRESH, HintValues.TRUE);
		query.setHint(QueryHints.REFRESH_CASCADE, "CascadePrivateParts");
		List<DynamicEntity> rows = query.getResultList();
		if (rows.isEmpty()) {
			throw new StoreException(Reason.NOT_FOUND, Messages.format("notFound", Words.kind(type), id), null);
		}
		return reader.read(rows.get(0));
	}

	/** @return all aggregates of a type, by key */
	List<EObject> readAll(EClass type) {
		requireRoot(type);
		return query("select x from %s x order by x.id".formatted(type.getName())).getResultList().stream().map(reader::read).toList();
	}

	/** @return those of the aggregates that exist, by key */
	List<EObject> readAll(EClass type, Collection<Long> ids) {
		requireRoot(type);
		List<Long> sorted = List.copyOf(new TreeSet<>(ids));
		List<EObject> result = new ArrayList<>(sorted.size());
		for (int from = 0; from < sorted.size(); from += MANY) {
			TypedQuery<DynamicEntity> query = query("select x from %s x where x.id in :ids order by x.id".formatted(type.getName()));
			query.setParameter("ids", sorted.subList(from, Math.min(from + MANY, sorted.size())));
			query.getResultList().forEach(row -> result.add(reader.read(row)));
		}
		return result;
	}

	private TypedQuery<DynamicEntity> query(String jpql) {
		return em.createQuery(jpql, DynamicEntity.class);
	}

	private void requireRoot(EClass type) {
		StorageModel model = types.model();
		if (type.isAbstract() || !model.isRoot(type)) {
			throw new IllegalArgumentException(type.getName() + " is no aggregate");
		}
	}
}
