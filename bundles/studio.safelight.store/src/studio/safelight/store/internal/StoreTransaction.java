package studio.safelight.store.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.persistence.dynamic.DynamicEntity;
import org.eclipse.persistence.sessions.UnitOfWork;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import studio.safelight.model.Invoice;
import studio.safelight.model.SafelightPackage;
import studio.safelight.model.labels.Names;
import studio.safelight.production.OrderedQuantity;
import studio.safelight.production.Records.Transaction;
import studio.safelight.store.ConflictException;
import studio.safelight.store.StoreException;
import studio.safelight.store.StoreException.Reason;
import studio.safelight.store.StudioStore;
import studio.safelight.store.internal.rows.Change;
import studio.safelight.store.internal.rows.NewKeys;
import studio.safelight.store.internal.rows.References;
import studio.safelight.store.internal.rows.RowSession;
import studio.safelight.store.internal.rows.RowTypes;
import studio.safelight.store.internal.rows.RowWriter;
import studio.safelight.store.internal.storage.StorageModel;

/** One transaction of the database, from its first statement to its commit. */
final class StoreTransaction implements Transaction {

	private final DatabaseStore store;
	private final RowSession session;
	private final EntityManager em;
	private final StudioResourceSet resources;
	private final AggregateReader reader;
	private final NewKeys newKeys;
	private final Currency currency;
	private final Numbers numbers;
	private final AuditTrail audit;
	private final List<StudioResource> added = new ArrayList<>();
	private final Map<StudioResource, DynamicEntity> saved = new LinkedHashMap<>();
	private final Map<StudioResource, URI> newUris = new LinkedHashMap<>();
	private final Set<StudioResource> deleted = new LinkedHashSet<>();
	private final List<Change> changes = new ArrayList<>();
	private final Pairs pairs;
	private boolean toBeFlushed;

	StoreTransaction(DatabaseStore store, EntityManager em, StudioResourceSet resources) {
		this.store = store;
		this.em = em;
		this.resources = resources;
		session = store.session();
		reader = new AggregateReader(em, session.types());
		newKeys = new NewKeys(session::nextKey);
		currency = store.currency(); // before anything is locked
		numbers = new Numbers(this, em);
		audit = new AuditTrail(em, session, store.user(), store.zone());
		pairs = new Pairs(this);
		em.getTransaction().begin();
		em.unwrap(UnitOfWork.class).beginEarlyTransaction(); // all that is read from now on is read in the transaction
	}

	// --- loading

	@Override
	public Invoice lockInvoice(long id) throws IOException {
		EClass type = SafelightPackage.Literals.INVOICE;
		flush();
		if (lockedVersion(type, id) == null) {
			throw new StoreException(Reason.NOT_FOUND, Messages.format("notFound", Words.kind(type), id), null);
		}
		StudioResource resource = resource(StudioStore.uri(type, id));
		resource.fill(reader.readAfresh(type, id));
		return (Invoice) resource.root();
	}

	/** @return the version of an aggregate, whose row is locked from now on; null if there is no such aggregate */
	Integer lockedVersion(EClass type, long id) {
		List<?> versions = em.createNativeQuery("select VERSION from " + StorageModel.table(type) + " where ID = ?" + session.forUpdate())
				.setParameter(1, id).getResultList();
		return versions.isEmpty() ? null : ((Number) versions.get(0)).intValue();
	}

	@Override
	@SuppressWarnings("unchecked")
	public <T extends EObject> T load(EClass type, long id) throws IOException {
		StudioResource resource = resource(StudioStore.uri(type, id));
		if (!resource.isLoaded()) {
			resource.fill(read(resource.getURI()));
		}
		return (T) resource.root();
	}

	private StudioResource resource(URI uri) {
		Resource resource = resources.getResource(uri, false);
		return resource != null ? (StudioResource) resource : resources.createStudioResource(uri);
	}

	EObject read(URI uri) throws StoreException {
		flush();
		return reader.read(uri);
	}

	@Override
	public <T extends EObject> List<T> loadAll(EClass type) throws IOException {
		flush();
		return inResources(reader.readAll(type));
	}

	@Override
	public <T extends EObject> List<T> loadAll(EClass type, Collection<Long> ids) throws IOException {
		flush();
		return inResources(reader.readAll(type, ids));
	}

	/** @return those that were loaded before as they are, the others in resources of their own */
	@SuppressWarnings("unchecked")
	private <T extends EObject> List<T> inResources(List<EObject> roots) throws StoreException {
		List<T> result = new ArrayList<>(roots.size());
		for (EObject root : roots) {
			StudioResource resource = resource(StudioStore.uri(root.eClass(), References.id(root)));
			if (!resource.isLoaded()) {
				resource.fill(root);
			}
			result.add((T) resource.root());
		}
		return result;
	}

	@Override
	public Map<String, List<Long>> find(EStructuralFeature feature, Collection<String> values) throws IOException {
		flush();
		return new Finder(em).find(feature.getEContainingClass(), (EAttribute) feature, values);
	}

	@Override
	public List<OrderedQuantity> orderedQuantities(long invoiceId) throws IOException {
		flush();
		return OrderedQuantities.of(em, invoiceId);
	}

	@Override
	public String drawOrderNumber() throws StoreException {
		flush();
		return drawNumber(SafelightPackage.Literals.PRODUCTION_ORDER);
	}

	String drawNumber(EClass type) throws StoreException {
		flush();
		return numbers.draw(type, 1, Set.of()).get(0);
	}

	// --- saving

	@Override
	public void add(EObject root) {
		added.add((StudioResource) store.add(resources, root));
	}

	@Override
	public void save(Collection<? extends EObject> roots) throws IOException {
		List<StudioResource> own = new ArrayList<>();
		for (EObject root : roots) {
			if (!(root.eResource() instanceof StudioResource resource) || resource.getResourceSet() != resources) {
				throw new IllegalArgumentException(root + " was neither loaded nor added in this transaction");
			}
			own.add(resource);
		}
		saveResources(own);
	}

	/** Gives numbers to the new records among them that need one and have none. */
	void giveNumbers(Collection<StudioResource> candidates) throws StoreException {
		Map<EClass, List<EObject>> fresh = new LinkedHashMap<>();
		for (StudioResource r : candidates) {
			if (r.isNew() && Numbers.areGiven(r.type())) {
				fresh.computeIfAbsent(r.type(), type -> new ArrayList<>()).add(r.root());
			}
		}
		for (Map.Entry<EClass, List<EObject>> each : fresh.entrySet()) {
			numbers.give(each.getKey(), each.getValue());
		}
	}

	/** Those that were not modified are left alone: not even their versions are looked at. */
	void saveResources(Collection<StudioResource> candidates) throws StoreException {
		Set<StudioResource> wanted = new LinkedHashSet<>(candidates);
		wanted.addAll(added); // what is saved may refer to them: they must be there by then
		Set<StudioResource> todo = new LinkedHashSet<>();
		for (StudioResource r : wanted) {
			r.root();
			if (r.isNew() ? !saved.containsKey(r) || r.isModified() : r.isModified()) {
				todo.add(r);
			}
		}
		new Validation(todo, currency).run();
		for (StudioResource r : todo) { // all before the first is written: they may refer to each other
			newKeys.assign(r.root());
			if (r.isNew() && !saved.containsKey(r)) {
				newUris.putIfAbsent(r, r.getURI());
				r.keyed();
			}
		}
		int written = 0;
		WriteOrder order = new WriteOrder(todo);
		for (StudioResource r : order.sorted()) {
			if (order.level(r) > written) { // refers to others of its type, which must be there before it
				written = order.level(r);
				flush();
			}
			write(r);
			toBeFlushed = true;
		}
		added.removeAll(todo); // only now: what could not be saved is tried again at the latest with the commit, and so never left out
	}

	private void write(StudioResource r) throws StoreException {
		EObject root = r.root();
		RowWriter writer = new RowWriter(session.types(), newKeys);
		DynamicEntity row = saved.get(r);
		if (row == null && r.isNew()) {
			row = writer.create(root);
			em.persist(row);
		} else {
			row = row != null ? row : currentRow(r);
			writer.update(root, row);
			if (!writer.changes().isEmpty() && !r.isNew()) {
				em.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT); // a changed line changes the version of its aggregate
			}
		}
		saved.put(r, row);
		changes.addAll(writer.changes());
		audit.record(r.getURI(), writer.changes());
		pairs.add(r, writer.pairs());
	}

	/** Locks the row of an aggregate that was loaded before. */
	private DynamicEntity currentRow(StudioResource r) throws StoreException {
		if (StorageModel.isAppendOnly(r.type())) {
			throw new StoreException(Reason.INVALID, Messages.format("appendOnly", Words.kind(r.type())), null);
		}
		Integer version = lockedVersion(r.type(), r.id());
		if (version == null) {
			throw new ConflictException(r.getURI(), Messages.format("conflict.deleted", Names.describe(r.root())), null);
		}
		DynamicEntity row = version == r.version() ? reader.row(r.type(), r.id()) : null;
		if (row == null || row.<Integer>get(RowTypes.VERSION) != r.version()) {
			throw new ConflictException(r.getURI(), Messages.format("conflict.changed", Names.describe(r.root())), null);
		}
		return row;
	}

	void delete(StudioResource r) throws StoreException {
		List<Change> gone = new ArrayList<>(List.of(Change.deleted(r.type(), r.id())));
		r.root().eAllContents().forEachRemaining(part -> gone.add(Change.deleted(part.eClass(), References.id(part))));
		em.remove(currentRow(r));
		deleted.add(r);
		changes.addAll(gone);
		audit.record(r.getURI(), gone);
		toBeFlushed = true;
	}

	/** Writes what was saved so far, so that queries see it. */
	private void flush() throws StoreException {
		if (toBeFlushed) {
			toBeFlushed = false;
			pairs.write(audit);
			em.flush();
		}
	}

	// --- the end

	void commit() throws IOException {
		if (!added.isEmpty()) {
			saveResources(List.copyOf(added));
		}
		flush();
		new ReducedLines(changes).check(saved.keySet(), em);
		new SearchWords(em, session.types().model()).update(saved.keySet(), deleted, changes);
		new ListedTotals(em, session.sharing()).update(saved.keySet(), deleted, changes);
		em.getTransaction().commit();
	}

	/** The resources are as the database has them. @return what was changed */
	Collection<URI> committed() {
		Set<URI> uris = new LinkedHashSet<>();
		saved.forEach((r, row) -> {
			boolean changed = r.version() != row.<Integer>get(RowTypes.VERSION);
			r.saved(row.get(RowTypes.VERSION));
			if (changed) {
				uris.add(r.getURI());
			}
		});
		for (StudioResource r : deleted) {
			uris.add(r.getURI());
			if (r.getResourceSet() instanceof StudioResourceSet set) {
				set.forget(r);
			}
		}
		uris.addAll(pairs.committed());
		return uris;
	}

	/** The resources are as they were before. */
	void rolledBack() {
		newKeys.takeBack();
		numbers.takeBack();
		newUris.forEach(StudioResource::setURI);
	}

	// --- for those who help

	EntityManager entityManager() {
		return em;
	}

	AggregateReader reader() {
		return reader;
	}

	Set<StudioResource> touched() {
		Set<StudioResource> all = new LinkedHashSet<>(saved.keySet());
		all.addAll(deleted);
		return all;
	}

	List<Change> changes() {
		return changes;
	}
}
