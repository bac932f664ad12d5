package studio.safelight.store.internal.lists;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

import jakarta.persistence.EntityManager;
import studio.safelight.store.StoreException;
import studio.safelight.store.StudioStore;
import studio.safelight.store.internal.Finder;
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

	private static final List<String> ITEM_JOINS = List.of("join x.priceList l");
	private static final String ITEM_TYPE = "(select t.%s from ItemType t where t.id = x.typeId)";
	private static final String ITEM_VENDOR = "(select v.%s from Vendor v where v.id = x.preferredVendorId)";
	private static final String ITEM = String.join(", ", "l.name", "x.identifier", "x.description", ITEM_TYPE.formatted("name"), "x.price",
			ITEM_VENDOR.formatted("name"));
	private static final Map<String, String> ITEM_COLUMNS = Map.of("id", "x.id", "priceList", "l.nameKey", "identifier", "x.identifierKey",
			"description", "x.description", "type", ITEM_TYPE.formatted("nameKey"), "price", "x.price", "vendor",
			ITEM_VENDOR.formatted("nameKey"));

	private static final String LAST_CHANGE = "select a.author, a.changedAt, a.feature from AuditEntry a where a.root = :root and a.entityId = :id"
			+ " and (a.feature = :feature or a.feature = '" + Change.CREATED + "') order by a.id desc";

	private final RowSession session;
	private final Function<RuntimeException, StoreException> explain;

	/** @param explain what a failure of the database means for the user; it throws errors of the program */
	public DatabaseLists(RowSession session, Function<RuntimeException, StoreException> explain) {
		this.session = session;
		this.explain = explain;
	}

	private <R> R query(Function<EntityManager, R> work) throws StoreException {
		try (EntityManager em = session.entityManager()) {
			return work.apply(em);
		} catch (RuntimeException e) {
			throw explain.apply(e);
		}
	}

	@Override
	public List<InvoiceRow> invoices(InvoiceFilter filter, Page page) throws StoreException {
		return query(em -> new InvoiceList(em).page(filter, page));
	}

	@Override
	public int countInvoices(InvoiceFilter filter, int limit) throws StoreException {
		return query(em -> new InvoiceList(em).count(filter, limit));
	}

	@Override
	public List<OrderRow> orders(OrderFilter filter, Page page) throws StoreException {
		return query(em -> new OrderList(em).page(filter, page));
	}

	@Override
	public int countOrders(OrderFilter filter, int limit) throws StoreException {
		return query(em -> new OrderList(em).count(filter, limit));
	}

	@Override
	public List<ClientRow> clients(ClientFilter filter, Page page) throws StoreException {
		return query(em -> new ClientList(em).page(filter, page));
	}

	@Override
	public int countClients(ClientFilter filter, int limit) throws StoreException {
		return query(em -> new ClientList(em).count(filter, limit));
	}

	@Override
	public List<SessionRow> sessions(SessionFilter filter, Page page) throws StoreException {
		return query(em -> new SessionList(em).page(filter, page));
	}

	@Override
	public int countSessions(SessionFilter filter, int limit) throws StoreException {
		return query(em -> new SessionList(em).count(filter, limit));
	}

	@Override
	public List<TaskRow> tasks(TaskFilter filter, Page page) throws StoreException {
		return query(em -> new TaskList(em).page(filter, page));
	}

	@Override
	public int countTasks(TaskFilter filter, int limit) throws StoreException {
		return query(em -> new TaskList(em).count(filter, limit));
	}

	@Override
	public List<ItemRow> items(String words, Page page) throws StoreException {
		ListQuery query = new ListQuery("PriceListItem x", ITEM_JOINS, ITEM_COLUMNS)
				.whereWords(words, new ListQuery.Words("PriceListItem", "x.id"))
				.where("x.inactive = false and x.hidden = false and l.inactive = false");
		return query(em -> query.page(em, ITEM, page, "l.sortOrder; l.nameKey; x.identifierKey").stream()
				.map(r -> new ItemRow((Long) r[0], (String) r[1], (String) r[2], (String) r[3], (String) r[4], (BigDecimal) r[5],
						(String) r[6]))
				.toList());
	}

	@Override
	public List<Choice> clients(String words, Page page) throws StoreException {
		ListQuery query = new ListQuery("Client c", List.of(), Map.of("id", "c.id", "label", "c.nameKey"))
				.whereWords(words, new ListQuery.Words("Client", "c.id")).where("c.inactive = false");
		return query(em -> query.page(em, "c.name, c.company, c.number", page, "c.nameKey").stream()
				.map(r -> new Choice((Long) r[0], joined(r[1], r[2], r[3]))).toList());
	}

	@Override
	public List<Choice> sessions(long client) throws StoreException {
		String jpql = """
				select s.id, s.number, s.name, s.sessionDate from Session s
				where s.clientId = :client order by s.sessionDate desc nulls last, s.id desc
				""";
		return query(em -> em.createQuery(jpql, Object[].class).setParameter("client", client).getResultList().stream()
				.map(r -> new Choice((Long) r[0], joined(r[1], r[2], (LocalDate) r[3]))).toList());
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
