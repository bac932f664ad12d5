package studio.safelight.store.lists;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

import studio.safelight.store.StoreException;

/**
 * The lists of a studio, as rows that hold just what a list shows: a few queries a page, however long the list is, ordered and
 * filtered by the database. No list loads an aggregate. For any thread but that of the UI.
 */
public interface Lists {

	/** @return the invoices that fit, from the offset on, at most as many as the page takes */
	List<InvoiceRow> invoices(InvoiceFilter filter, Page page) throws StoreException;

	/** @return how many fit, counted up to the limit */
	int countInvoices(InvoiceFilter filter, int limit) throws StoreException;

	/** @return the production orders that fit, from the offset on, at most as many as the page takes */
	List<OrderRow> orders(OrderFilter filter, Page page) throws StoreException;

	/** @return how many fit, counted up to the limit */
	int countOrders(OrderFilter filter, int limit) throws StoreException;

	/** @return the clients that fit, by name unless the page says otherwise, from the offset on, at most as many as the page takes */
	List<ClientRow> clients(ClientFilter filter, Page page) throws StoreException;

	/** @return how many fit, counted up to the limit */
	int countClients(ClientFilter filter, int limit) throws StoreException;

	/** @return the sessions that fit, the newest first unless the page says otherwise, from the offset on, at most as many as the page takes */
	List<SessionRow> sessions(SessionFilter filter, Page page) throws StoreException;

	/** @return how many fit, counted up to the limit */
	int countSessions(SessionFilter filter, int limit) throws StoreException;

	/** @return the tasks that fit, by due date unless the page says otherwise, from the offset on, at most as many as the page takes */
	List<TaskRow> tasks(TaskFilter filter, Page page) throws StoreException;

	/** @return how many fit, counted up to the limit */
	int countTasks(TaskFilter filter, int limit) throws StoreException;

	/** @return the items of the price lists that fit the words typed: the beginning of an identifier, or of words of the description */
	List<ItemRow> items(String words, Page page) throws StoreException;

	/** @return the clients that fit the words typed: the beginnings of words of number, name or company; those that are active, by name */
	List<Choice> clients(String words, Page page) throws StoreException;

	/** @return the sessions of a client, newest first, as number, name and date */
	List<Choice> sessions(long client) throws StoreException;

	/** @return what a field can be set to: all records of a master type that are active, by sort order and name */
	List<Choice> choices(EClass type) throws StoreException;

	/**
	 * @param feature an attribute that is unique, such as the number of an invoice or the name of a vendor; blanks and case don't count
	 * @return the keys of the records that have the value: none, one, or several where it is unique only within another record
	 */
	List<Long> find(EStructuralFeature feature, String value) throws StoreException;

	/**
	 * The same for an attribute that several classes have, such as the name of a master.
	 *
	 * @param type the class of the records that are wanted
	 */
	List<Long> find(EClass type, EStructuralFeature feature, String value) throws StoreException;

	/**
	 * @param type the class of an aggregate
	 * @return who last changed a feature of the aggregate itself; empty where nothing was written down, as for what was imported
	 */
	Optional<LastChange> lastChange(EClass type, long id, EStructuralFeature feature) throws StoreException;
}
