package studio.safelight.store;

/** Opens studios. An OSGi service; outside OSGi, an instance is made by its implementation's constructor. */
public interface Studios {

	/**
	 * Opens a studio, and makes it first where there is none: an empty studio with its calendar, its preferences and a user. An older
	 * database is brought up to date.
	 *
	 * @param user the name of the user who works with it
	 * @throws StoreException where it can't be opened, with a {@link StoreException#reason() reason}: somebody else has it open, it was made
	 *                        by a newer Safelight, it is damaged, its folder can't be written to, the server doesn't answer
	 */
	StudioStore open(StudioLocation location, String user) throws StoreException;
}
