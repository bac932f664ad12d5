package studio.safelight.store.internal;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;

import jakarta.persistence.EntityManager;
import studio.safelight.model.SafelightPackage;
import studio.safelight.store.StoreException;
import studio.safelight.store.StoreException.Reason;
import studio.safelight.store.internal.storage.StorageModel;

/** The studio's own numbers for production orders. Who draws one locks the series: the next one waits until this transaction ends. */
final class OrderNumbers {

	/** The name of the series, as it is stored. */
	static final String SERIES = "production orders";
	static final long FIRST = 1001;

	/** Texts of the same length are ordered as the numbers that they are. */
	private static final String USED = """
			select o.numberKey from ProductionOrder o
			where o.numberKey >= :key and length(o.numberKey) = :length order by o.numberKey
			""";
	private static final int MANY = 500;
	private static final Pattern NUMBER = Pattern.compile("[0-9]+");

	private static final EClass TYPE = SafelightPackage.Literals.NUMBER_SERIES;

	private final StoreTransaction transaction;
	private final EntityManager em;

	OrderNumbers(StoreTransaction transaction, EntityManager em) {
		this.transaction = transaction;
		this.em = em;
	}

	/** @return the next number that no order has, whoever gave it */
	String draw() throws StoreException {
		List<Long> series = em.createQuery("select s.id from NumberSeries s where s.name = :name", Long.class).setParameter("name", SERIES)
				.getResultList();
		if (series.isEmpty()) {
			throw new StoreException(Reason.NOT_FOUND, Messages.format("noSeries", SERIES), null);
		}
		long id = series.get(0);
		transaction.lockedVersion(TYPE, id);
		long number = ((Number) em.createNativeQuery("select NEXT_NUMBER from " + StorageModel.table(TYPE) + " where ID = ?")
				.setParameter(1, id).getSingleResult()).longValue();
		number = firstFree(number);
		em.createNativeQuery("update " + StorageModel.table(TYPE) + " set NEXT_NUMBER = ?, VERSION = VERSION + 1 where ID = ?")
				.setParameter(1, number + 1).setParameter(2, id)
				.executeUpdate();
		return Long.toString(number);
	}

	/** @return the number, or the next one that no order has; orders are looked up by the hundred */
	private long firstFree(long from) {
		long number = from;
		while (true) {
			String key = Long.toString(number);
			List<String> used = em.createQuery(USED, String.class).setParameter("key", key).setParameter("length", key.length())
					.setMaxResults(MANY).getResultList();
			for (String each : used) {
				if (each.equals(Long.toString(number))) {
					number++;
				} else if (NUMBER.matcher(each).matches()) {
					return number;
				}
			}
			if (used.size() < MANY && key.length() == Long.toString(number).length()) {
				return number;
			}
		}
	}
}
