package studio.safelight.store.internal.rows;

import org.eclipse.emf.ecore.EClass;

/**
 * What a save changes in an object: a feature that gets another value, or the whole object, which comes or goes.
 *
 * @param feature the name of the feature, {@link #CREATED} or {@link #DELETED}
 * @param before  as it was stored; null where it was empty
 * @param after   as it is stored from now on; null where it is empty
 */
public record Change(EClass type, long id, String feature, Object before, Object after) {

	public static final String CREATED = "(created)";
	public static final String DELETED = "(deleted)";

	static Change created(EClass type, long id) {
		return new Change(type, id, CREATED, null, null);
	}

	public static Change deleted(EClass type, long id) {
		return new Change(type, id, DELETED, null, null);
	}

	public boolean isCreation() {
		return CREATED.equals(feature);
	}

	public boolean isDeletion() {
		return DELETED.equals(feature);
	}
}
