package studio.safelight.store.internal.lists;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import studio.safelight.store.StoreException;
import studio.safelight.store.StudioStore;
import studio.safelight.store.internal.Finder;
import studio.safelight.store.internal.database.Database;
import studio.safelight.store.internal.rows.Change;
import studio.safelight.store.internal.rows.RowSession;
import studio.safelight.store.lists.Choice;
import studio.safelight.store.lists.ClientFilter;
import studio.safelight.store.lists.ClientRow;
import studio.safelight.store.lists.InvoiceFilter;
import studio.safelight.store.lists.InvoiceRow;
import studio.safelight.store.lists.ItemRow;
import studio.safelight.store.lists.LastChange;
import studio.safelight.store.lists.Lists;
import studio.safelight.store.lists.OrderFilter;
import studio.safelight.store.lists.OrderRow;
import studio.safelight.store.lists.Page;
import studio.safelight.store.lists.SessionFilter;
import studio.safelight.store.lists.SessionRow;
import studio.safelight.store.lists.TaskFilter;
import studio.safelight.store.lists.TaskRow;

/** The lists of a studio in a database. */
public final class DatabaseLists implements Lists {

	/** What is asked of a database. */
	private interface Question<R> {
		R ask(Connection connection) throws SQLException;
	}

	private static final String LAST_CHANGE = "select a.author, a.changedAt, a.feature from AuditEntry a where a.root = :root and a.entityId = :id"
			+ " and (a.feature = :feature or a.feature = '" + Change.CREATED + "') order by a.id desc";

	private final Database database;
	private final RowSession session;
	private final Keys keys;
	private final Function<RuntimeException, StoreException> explain;

	/** @param explain what a failure of the database means for the user; it throws errors of the program */
	public DatabaseLists(Database database, RowSession session, Function<RuntimeException, StoreException> explain) {
		this.database = database;
		this.session = session;
		this.explain = explain;
		keys = database.listKeys();
	}

	/** To be called after each commit that changed something. */
	public void changed() {
		keys.changed();
	}

	private <R> R ask(Question<R> question) throws StoreException {
		try (Connection connection = database.connect()) {
			return question.ask(connection);
		} catch (SQLException e) {
			throw explain.apply(new PersistenceException(e));
		}
	}

	private <R> R query(Function<EntityManager, R> work) throws StoreException {
		try (EntityManager em = session.entityManager()) {
			return work.apply(em);
		} catch (RuntimeException e) {
			throw explain.apply(e);
		}
	}

	private <R> List<R> page(Listing<R> listing, Selection selection, Page page) throws StoreException {
		return ask(connection -> listing.page(connection, keys, selection, page));
	}

	private int count(Selection selection, int limit) throws StoreException {
		return ask(connection -> keys.count(connection, selection, limit));
	}

	@Override
	public List<InvoiceRow> invoices(InvoiceFilter filter, Page page) throws StoreException {
		return page(InvoiceList.LISTING, InvoiceList.selection(filter), page);
	}

	@Override
	public int countInvoices(InvoiceFilter filter, int limit) throws StoreException {
		return count(InvoiceList.selection(filter), limit);
	}

	@Override
	public List<OrderRow> orders(OrderFilter filter, Page page) throws StoreException {
		return page(OrderList.LISTING, OrderList.selection(filter), page);
	}

	@Override
	public int countOrders(OrderFilter filter, int limit) throws StoreException {
		return count(OrderList.selection(filter), limit);
	}

	@Override
	public List<ClientRow> clients(ClientFilter filter, Page page) throws StoreException {
		return page(ClientList.LISTING, ClientList.selection(filter), page);
	}

	@Override
	public int countClients(ClientFilter filter, int limit) throws StoreException {
		return count(ClientList.selection(filter), limit);
	}

	@Override
	public List<SessionRow> sessions(SessionFilter filter, Page page) throws StoreException {
		return page(SessionList.LISTING, SessionList.selection(filter), page);
	}

	@Override
	public int countSessions(SessionFilter filter, int limit) throws StoreException {
		return count(SessionList.selection(filter), limit);
	}

	@Override
	public List<TaskRow> tasks(TaskFilter filter, Page page) throws StoreException {
		return page(TaskList.LISTING, TaskList.selection(filter), page);
	}

	@Override
	public int countTasks(TaskFilter filter, int limit) throws StoreException {
		return count(TaskList.selection(filter), limit);
	}

	@Override
	public List<ItemRow> items(String words, Page page) throws StoreException {
		return page(ItemList.LISTING, ItemList.selection(words), page);
	}

	@Override
	public List<Choice> clients(String words, Page page) throws StoreException {
		return clients(ClientFilter.ALL.withWords(words).withActiveOnly(true), page).stream()
				.map(client -> new Choice(client.id(), joined(client.name(), client.company(), client.number()))).toList();
	}

	@Override
	public List<Choice> sessions(long client) throws StoreException {
		String jpql = """
				select s.id, s.number, s.name, s.sessionDate from Session s
				where s.clientId = :client order by s.sessionDate desc nulls last, s.id desc
				""";
		return query(em -> em.createQuery(jpql, Object[].class).setParameter("client", client).getResultList().stream()
				.map(r -> new Choice((Long) r[0], joined(r[1], r[2], day((LocalDate) r[3])))).toList());
	}

	/** In the user's language. */
	private static String day(LocalDate date) {
		return date == null ? null : date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM));
	}

	private static String joined(Object... texts) {
		return Stream.of(texts).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(", "));
	}

	@Override
	public List<Choice> choices(EClass type) throws StoreException {
		String active = type.getEStructuralFeature("inactive") == null ? "" : " where x.inactive = false";
		String sorted = type.getEStructuralFeature("sortOrder") == null ? "" : "x.sortOrder, ";
		String jpql = "select x.id, x.name from " + type.getName() + " x" + active + " order by " + sorted + "x.nameKey, x.id";
		return query(em -> em.createQuery(jpql, Object[].class).getResultList().stream().map(r -> new Choice((Long) r[0], (String) r[1]))
				.toList());
	}

	@Override
	public List<Long> find(EStructuralFeature feature, String value) throws StoreException {
		return find(feature.getEContainingClass(), feature, value);
	}

	@Override
	public List<Long> find(EClass type, EStructuralFeature feature, String value) throws StoreException {
		return query(em -> new Finder(em).find(type, (EAttribute) feature, List.of(value)).getOrDefault(value, List.of()));
	}

	@Override
	public Optional<LastChange> lastChange(EClass type, long id, EStructuralFeature feature) throws StoreException {
		return query(em -> em.createQuery(LAST_CHANGE, Object[].class).setParameter("root", StudioStore.uri(type, id).toString())
				.setParameter("id", id).setParameter("feature", feature.getName()).setMaxResults(1).getResultList().stream()
				.map(row -> new LastChange((String) row[0], (LocalDateTime) row[1], !feature.getName().equals(row[2]))).findFirst());
	}
}
