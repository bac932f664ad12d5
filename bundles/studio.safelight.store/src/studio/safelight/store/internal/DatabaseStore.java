package studio.safelight.store.internal;

import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.slf4j.LoggerFactory;

import jakarta.persistence.EntityManager;
import studio.safelight.model.SafelightPackage;
import studio.safelight.store.StoreException;
import studio.safelight.store.StoreException.Reason;
import studio.safelight.store.StudioLocation;
import studio.safelight.store.StudioStore;
import studio.safelight.store.internal.check.StudioCheck;
import studio.safelight.store.internal.database.Database;
import studio.safelight.store.internal.lists.DatabaseLists;
import studio.safelight.store.internal.rows.RowSession;
import studio.safelight.store.internal.rows.RowTypes;
import studio.safelight.store.internal.storage.StorageModel;
import studio.safelight.store.lists.Lists;

/** A studio in a database. */
final class DatabaseStore implements StudioStore {

	private static final String STUDIO = SafelightPackage.Literals.STUDIO.getName();

	private final StudioLocation location;
	private final Database database;
	private final RowSession session;
	private final DatabaseLists lists;
	private final List<ChangeListener> listeners = new CopyOnWriteArrayList<>();
	private volatile String user;
	/** As the studio says; null until it is asked for, and after the studio was changed. */
	private volatile ZoneId zone;
	private volatile Currency currency;
	private boolean closed;

	DatabaseStore(StudioLocation location, Database database, RowTypes types, String user) {
		this.location = location;
		this.database = database;
		this.user = user;
		session = new RowSession(database, types);
		lists = new DatabaseLists(database, session, e -> explained(e, null));
	}

	@Override
	public ResourceSet newResourceSet() {
		return new StudioResourceSet(this);
	}

	@Override
	public Resource add(ResourceSet resources, EObject root) {
		Resource resource = resources
				.createResource(URI.createURI(PROTOCOL + ":/" + root.eClass().getName() + "/new-" + UUID.randomUUID()));
		resource.getContents().add(root);
		return resource;
	}

	@Override
	public void save(Collection<? extends Resource> resources) throws StoreException {
		List<StudioResource> own = resources.stream().map(StudioResource.class::cast).toList();
		inTransaction(transaction -> {
			transaction.giveNumbers(own);
			transaction.saveResources(own);
			return null;
		});
	}

	@Override
	public void delete(Resource resource) throws StoreException {
		inTransaction(transaction -> {
			transaction.delete((StudioResource) resource);
			return null;
		});
	}

	@Override
	public <R> R transaction(Work<R> work) throws IOException {
		return run(work::run);
	}

	@Override
	public String drawOrderNumber() throws StoreException {
		return inTransaction(StoreTransaction::drawOrderNumber);
	}

	@Override
	public String drawNumber(EClass type) throws StoreException {
		if (!Numbers.areGiven(type)) {
			throw new IllegalArgumentException("There is no series of numbers for " + type.getName());
		}
		return inTransaction(transaction -> transaction.drawNumber(type));
	}

	/** What is done in a transaction by the store itself. */
	interface OwnWork<R> {
		R run(StoreTransaction transaction) throws IOException;
	}

	/** For work that throws nothing but what the store throws. */
	<R> R inTransaction(OwnWork<R> work) throws StoreException {
		try {
			return run(work);
		} catch (StoreException e) {
			throw e;
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	private <R> R run(OwnWork<R> work) throws IOException {
		StudioResourceSet resources = new StudioResourceSet(this);
		StoreTransaction transaction = null;
		try (EntityManager em = session.entityManager()) {
			R result;
			try {
				transaction = new StoreTransaction(this, em, resources);
				resources.setTransaction(transaction);
				result = work.run(transaction);
				transaction.commit();
			} catch (IOException | RuntimeException | Error e) { // whatever it is: no lock may outlive its transaction
				rollBack(em, transaction);
				throw e;
			} finally {
				resources.setTransaction(null);
			}
			tell(transaction.committed());
			return result;
		} catch (RuntimeException e) {
			throw explained(e, transaction);
		}
	}

	private StoreException explained(RuntimeException e, StoreTransaction transaction) {
		StoreException explained = new Failures(this, transaction).explained(e);
		if (explained.reason() == Reason.UNREACHABLE) {
			database.renewConnections();
		}
		return explained;
	}

	private static void rollBack(EntityManager em, StoreTransaction transaction) {
		if (em.getTransaction().isActive()) {
			try {
				em.getTransaction().rollback();
			} catch (RuntimeException e) {
				LoggerFactory.getLogger(DatabaseStore.class).debug("The connection was lost with the transaction", e);
			}
		}
		if (transaction != null) {
			transaction.rolledBack();
		}
	}

	private void tell(Collection<URI> changed) {
		if (changed.isEmpty()) {
			return;
		}
		lists.changed();
		if (changed.stream().anyMatch(uri -> STUDIO.equals(uri.segment(0)))) {
			zone = null;
			currency = null;
		}
		for (ChangeListener listener : listeners) {
			try {
				listener.changed(changed);
			} catch (RuntimeException e) {
				LoggerFactory.getLogger(DatabaseStore.class).error("A listener failed after {} had been saved", changed, e);
			}
		}
	}

	/** Reads an aggregate outside of any transaction. */
	EObject read(URI uri) throws StoreException {
		try (EntityManager em = session.entityManager()) {
			return new AggregateReader(em, session.types()).read(uri);
		} catch (RuntimeException e) {
			throw explained(e, null);
		}
	}

	@Override
	public Lists lists() {
		return lists;
	}

	@Override
	public List<String> check() throws StoreException {
		try {
			return new StudioCheck(database, session).problems();
		} catch (RuntimeException e) {
			throw explained(e, null);
		}
	}

	@Override
	public long statements() {
		return database.statements();
	}

	@Override
	public StudioLocation location() {
		return location;
	}

	@Override
	public void setUser(String name) {
		user = name;
	}

	@Override
	public String user() {
		return user;
	}

	@Override
	public void addChangeListener(ChangeListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeChangeListener(ChangeListener listener) {
		listeners.remove(listener);
	}

	/** @return the time zone of the studio */
	ZoneId zone() {
		ZoneId known = zone;
		if (known == null) {
			try (EntityManager em = session.entityManager()) {
				known = em.createQuery("select s.timeZone from Studio s order by s.id", String.class).setMaxResults(1).getResultStream()
						.findFirst()
						.map(ZoneId::of).orElse(ZoneOffset.UTC);
			}
			zone = known;
		}
		return known;
	}

	/** @return the currency of the studio; null where there is no studio yet */
	Currency currency() {
		Currency known = currency;
		if (known == null) {
			try (EntityManager em = session.entityManager()) {
				known = em.createQuery("select s.currency from Studio s order by s.id", String.class).setMaxResults(1).getResultStream()
						.findFirst().map(Currency::getInstance).orElse(null);
			}
			currency = known;
		}
		return known;
	}

	StorageModel model() {
		return session.types().model();
	}

	RowSession session() {
		return session;
	}

	@Override
	public synchronized void close() {
		if (!closed) {
			closed = true;
			session.close();
			database.close();
		}
	}
}
