package studio.safelight.ui;

import java.util.List;
import java.util.Optional;

import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.store.StoreException;
import studio.safelight.store.StudioStore;

/** Who works with the workbench now, as a record of the studio: for what is <em>mine</em>. */
public final class CurrentUser {

	/** The key of no user: nothing is his. */
	public static final Long NOBODY = 0L;

	private CurrentUser() {
	}

	/**
	 * Beside the UI thread.
	 *
	 * @return the key of the user; empty where the name that was logged in with is none of the studio's users'
	 */
	public static Optional<Long> id(StudioStore store) throws StoreException {
		List<Long> ids = store.user().isBlank() ? List.of() : store.lists().find(Literals.USER__NAME, store.user());
		return ids.stream().findFirst();
	}
}
