package studio.safelight.production.internal;

import org.eclipse.emf.ecore.EObject;

import studio.safelight.model.Entity;

/** Tells whether two objects stand for the same record, though they may be of different resource sets. */
public final class Same {

	private Same() {
	}

	/** @return whether both are the same object, or of the same class with the same key; never for null */
	public static boolean record(Entity one, Entity other) {
		if (one == null || other == null) {
			return false;
		}
		return one == other || one.getId() != 0 && one.getId() == other.getId() && one.eClass() == other.eClass();
	}

	/** @return a key for maps: equal for what {@link #record(Entity, Entity)} takes for the same */
	public static Object key(Entity entity) {
		return entity.getId() == 0 ? entity : new Key(entity.eClass(), entity.getId());
	}

	private record Key(EObject type, long id) {
	}
}
