package studio.safelight.store.internal.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;

import org.eclipse.emf.ecore.EObject;

/**
 * Gives keys to the objects of one transaction before they are written, so that new objects can refer to each other. Those that it gave
 * can be taken back when nothing was saved.
 */
public final class NewKeys {

	private record Given(EObject object, long before) {
	}

	private final LongSupplier next;
	private final Set<Long> keys = new HashSet<>();
	private final List<Given> given = new ArrayList<>();

	public NewKeys(LongSupplier next) {
		this.next = next;
	}

	/** Gives keys to those objects of an aggregate that have none. */
	public void assign(EObject root) {
		assignOne(root);
		root.eAllContents().forEachRemaining(this::assignOne);
	}

	private void assignOne(EObject object) {
		if (References.id(object) == 0) {
			give(object);
		}
	}

	/**
	 * Gives new keys to a part that has one from another list, or from before it was deleted, and to its parts: rows are inserted before
	 * the
	 * old ones are deleted, so they can't have the same.
	 */
	void renew(EObject part) {
		if (!keys.contains(References.id(part))) {
			give(part);
			part.eAllContents().forEachRemaining(this::give);
		}
	}

	private void give(EObject object) {
		given.add(new Given(object, References.id(object)));
		long key = next.getAsLong();
		set(object, key);
		keys.add(key);
	}

	/** Without telling anybody: a key is no edit. */
	private static void set(EObject object, long key) {
		boolean deliver = object.eDeliver();
		object.eSetDeliver(false);
		try {
			object.eSet(object.eClass().getEIDAttribute(), key);
		} finally {
			object.eSetDeliver(deliver);
		}
	}

	/** The objects have the keys again that they had before. */
	public void takeBack() {
		for (int i = given.size() - 1; i >= 0; i--) {
			Given g = given.get(i);
			set(g.object(), g.before());
		}
		given.clear();
		keys.clear();
	}
}
