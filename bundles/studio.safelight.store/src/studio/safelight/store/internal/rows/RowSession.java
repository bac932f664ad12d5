package studio.safelight.store.internal.rows;

import java.util.Map;

import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.sequencing.NativeSequence;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Project;
import org.eclipse.persistence.sessions.server.ServerSession;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.FlushModeType;
import studio.safelight.store.internal.database.Database;
import studio.safelight.store.internal.storage.StorageModel;

/** EclipseLink on an open database. */
public final class RowSession implements AutoCloseable {

	/** An entity manager is used for one transaction only: it need not tidy up for the next one. */
	private static final Map<String, String> ONCE = Map.of(PersistenceUnitProperties.PERSISTENCE_CONTEXT_CLOSE_ON_COMMIT, "true");

	private final RowTypes types;
	private final String sharing;
	private final ServerSession session;
	private final EntityManagerFactory factory;

	public RowSession(Database database, RowTypes types) {
		this.types = types;
		sharing = database.sharing();
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(types.loader()); // EclipseLink looks there, whatever loader it is given
		try {
			session = (ServerSession) project(database).createServerSession();
			session.setSessionLog(new RowLog());
			session.login();
			factory = JpaHelper.createEntityManagerFactory(session);
		} finally {
			thread.setContextClassLoader(before);
		}
	}

	private Project project(Database database) {
		DatabaseLogin login = new DatabaseLogin(database.platform());
		login.setConnector(new JNDIConnector(database.source()));
		login.useExternalConnectionPooling();
		login.bindAllParameters();
		login.useBatchWriting();
		login.setUsesJDBCBatchWriting(true);
		login.setMaxBatchWritingSize(1000);
		login.getPlatform().getConversionManager().setLoader(types.loader());
		login.getPlatform().setDefaultSequence(new NativeSequence(StorageModel.SEQUENCE, StorageModel.KEY_BLOCK, false));
		Project project = new Project(login);
		types.descriptors().forEach(d -> {
			project.addDescriptor(d);
			project.addAlias(d.getAlias(), d);
		});
		return project;
	}

	/** @return an entity manager for one use, which writes when it is told to, and not before a query */
	public EntityManager entityManager() {
		EntityManager em = factory.createEntityManager(ONCE);
		em.setFlushMode(FlushModeType.COMMIT);
		return em;
	}

	/** @return a key that no row has */
	public long nextKey() {
		Class<?> any = types.javaClass(types.model().classes().get(0)); // they all draw from the same sequence
		return ((Number) session.getSequencing().getNextValue(any)).longValue();
	}

	/** @return what a select ends with to lock its rows until the end of the transaction */
	public String forUpdate() {
		return session.getPlatform().getSelectForUpdateString();
	}

	/** @return what a select ends with to keep others from changing its rows until the end of the transaction */
	public String sharing() {
		return sharing;
	}

	public RowTypes types() {
		return types;
	}

	@Override
	public void close() {
		factory.close();
	}
}
