package studio.safelight.production;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import studio.safelight.model.Invoice;

/**
 * What the rules need of the place where a studio is kept. The store implements it; a test of the rules may keep everything in memory.
 * <p>
 * Implementations may be used by several threads at once. The objects that a transaction loads belong to that transaction's own resource
 * set: they are not those of an editor.
 */
public interface Records {

	/** What is done in one transaction: all of it, or nothing. */
	interface Work<R> {
		R run(Transaction transaction) throws IOException;
	}

	/**
	 * Runs the work in a transaction, which is committed when the work returns and rolled back when it throws.
	 *
	 * @return what the work returns, null included
	 * @throws IOException what the work throws, and whatever keeps the store from committing, with a message for the user
	 */
	<R> R transaction(Work<R> work) throws IOException;

	/** The database while a transaction runs; of no use after it. */
	interface Transaction {

		/**
		 * Locks the row of an invoice until the end of the transaction, and loads the invoice as it is then. Two that make orders of the same
		 * invoice so come one after the other.
		 *
		 * @throws IOException if there is no such invoice
		 */
		Invoice lockInvoice(long id) throws IOException;

		/**
		 * @return the aggregate with that key, with references to other aggregates that are loaded on demand; never null
		 * @throws IOException if there is none
		 */
		<T extends EObject> T load(EClass type, long id) throws IOException;

		/** @return all aggregates of a type of which a studio has few, such as its calendar or its order types, by key */
		<T extends EObject> List<T> loadAll(EClass type) throws IOException;

		/**
		 * Loads many aggregates with few queries, whatever their number.
		 *
		 * @param ids keys; one given twice counts once
		 * @return the aggregates by ascending key; one that does not exist is left out
		 */
		<T extends EObject> List<T> loadAll(EClass type, Collection<Long> ids) throws IOException;

		/**
		 * Looks up many records by what people know them by, with few queries, whatever their number.
		 *
		 * @param feature an attribute of a class whose objects are aggregates, such as the number of an invoice or the identifier of an item;
		 *                blanks and case don't count
		 * @param values  none of them null
		 * @return the keys of the records that have a value, ascending, by the value as it was given; a value that no record has is missing
		 */
		Map<String, List<Long>> find(EStructuralFeature feature, Collection<String> values) throws IOException;

		/** @return what the details of all live orders of an invoice hold, live being neither cancelled nor a remake */
		List<OrderedQuantity> orderedQuantities(long invoiceId) throws IOException;

		/**
		 * The next number of a series. It is used up only if the transaction is committed. Numbers that orders already have are skipped.
		 */
		String drawOrderNumber() throws IOException;

		/** Takes in a new aggregate, so that it is saved with the transaction and gets its key at the latest at its end. */
		void add(EObject root) throws IOException;

		/** Saves aggregates that were loaded or added in this transaction; those that were not modified are left alone. */
		void save(Collection<? extends EObject> roots) throws IOException;
	}
}
