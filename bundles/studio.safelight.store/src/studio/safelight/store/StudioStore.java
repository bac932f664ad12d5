package studio.safelight.store;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

import studio.safelight.production.Records;
import studio.safelight.store.lists.Lists;

/**
 * An open studio: its records as EMF resources, its lists as small rows, its transactions.
 * <p>
 * An aggregate, an object that nothing contains with all that it contains, is a resource such as <code>studio:/ProductionOrder/42</code>;
 * references to other aggregates are proxies, loaded when they are first used. Saving takes one transaction, in which nothing, or all, is
 * saved.
 * <p>
 * Safe for use by several threads; a resource set is not. All methods may take the time of a query, so none of them belongs on the UI
 * thread, {@link #newResourceSet()}, {@link #add(ResourceSet, EObject)}, {@link #uri(EClass, long)} and {@link #location()} apart.
 */
public interface StudioStore extends Records, AutoCloseable {

	/** The protocol of the URIs of aggregates. */
	String PROTOCOL = "studio";

	/** @return an empty resource set that loads and saves the aggregates of this studio */
	ResourceSet newResourceSet();

	/** Puts a new aggregate into a resource of its own, which gets its final URI when it is first saved. */
	Resource add(ResourceSet resources, EObject root);

	/** @return where the aggregate of a type and a key is found */
	static URI uri(EClass type, long id) {
		return URI.createURI(PROTOCOL + ":/" + type.getName() + "/" + id);
	}

	/**
	 * Saves those resources that are new or modified, in one transaction. Afterwards they are unmodified and have their new versions; if it
	 * fails, they are as they were before, edits included. A new invoice, session or client without a number gets one in that transaction;
	 * no adapter is told of it.
	 *
	 * @throws ConflictException if one of them was saved or deleted by somebody else since it was loaded
	 * @throws StoreException    if it can't be saved for any other reason: validation, a duplicate, a reference, a full disk
	 */
	void save(Collection<? extends Resource> resources) throws StoreException;

	/**
	 * Deletes an aggregate.
	 *
	 * @throws StoreException with {@link StoreException.Reason#STILL_USED} where others refer to it
	 */
	void delete(Resource resource) throws StoreException;

	/**
	 * Draws the next free number for a production order, in a transaction of its own: it is never drawn again, used or not.
	 */
	String drawOrderNumber() throws StoreException;

	/**
	 * Draws the next number that no record of a type has, in a transaction of its own: it is never drawn again, used or not. A new record of
	 * these types that is saved without a number gets one anyway.
	 *
	 * @param type the class of the invoices, the sessions or the clients
	 * @throws IllegalArgumentException for any other class
	 */
	String drawNumber(EClass type) throws StoreException;

	/** @return the lists of this studio */
	Lists lists();

	/**
	 * Compares the database with the model, and its records with the rules that no constraint of the database can hold.
	 *
	 * @return a line for each problem, for the user; empty when all is well
	 */
	List<String> check() throws StoreException;

	/** @return how many statements were sent to the database since this studio was opened, by whatever thread; a batch counts once */
	long statements();

	/** @return where this studio is kept */
	StudioLocation location();

	/** Changes who is named as the author of what is changed from now on. */
	void setUser(String name);

	/** @return the name of the user who works with this store; never null */
	String user();

	/**
	 * Calls the listener, on whatever thread, after each transaction that this store committed, with the URIs of the aggregates that it
	 * saved or deleted.
	 */
	void addChangeListener(ChangeListener listener);

	void removeChangeListener(ChangeListener listener);

	/** Is told what was changed. */
	interface ChangeListener {
		void changed(Collection<URI> uris);
	}

	/** Closes the database; of no use afterwards. Closing twice does nothing. */
	@Override
	void close() throws IOException;
}
