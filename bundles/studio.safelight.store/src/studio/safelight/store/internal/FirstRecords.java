package studio.safelight.store.internal;

import jakarta.persistence.EntityManager;
import studio.safelight.model.NumberSeries;
import studio.safelight.model.Role;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.Studio;
import studio.safelight.model.User;
import studio.safelight.store.StoreException;

/**
 * What an empty studio begins with: itself and its preferences, a calendar, whoever made it as administrator, and the series of its
 * numbers.
 */
final class FirstRecords {

	private final DatabaseStore store;

	FirstRecords(DatabaseStore store) {
		this.store = store;
	}

	/** Makes them where there are none. */
	void make() throws StoreException {
		if (!areThere()) {
			store.inTransaction(transaction -> {
				// somebody else may just do the same
				transaction.entityManager().createNativeQuery("lock table STUDIO in exclusive mode").executeUpdate();
				if (!areThere(transaction.entityManager())) {
					add(transaction);
				}
				return null;
			});
		}
	}

	private boolean areThere() {
		try (EntityManager em = store.session().entityManager()) {
			return areThere(em);
		}
	}

	private static boolean areThere(EntityManager em) {
		return !em.createNativeQuery("select ID from STUDIO").setMaxResults(1).getResultList().isEmpty();
	}

	private void add(StoreTransaction transaction) {
		SafelightFactory factory = SafelightFactory.eINSTANCE;
		Studio studio = factory.createStudio();
		studio.setName(Messages.format("first.studio"));
		studio.setPreferences(factory.createPreferences());
		transaction.add(studio);
		transaction.add(factory.createWorkingCalendar());
		User user = factory.createUser();
		user.setName(store.user());
		user.setRole(Role.ADMINISTRATOR);
		transaction.add(user);
		for (String name : Numbers.SERIES.values()) {
			NumberSeries series = factory.createNumberSeries();
			series.setName(name);
			series.setNextNumber(Numbers.FIRST);
			transaction.add(series);
		}
	}
}
