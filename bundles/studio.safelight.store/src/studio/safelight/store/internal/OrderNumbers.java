package studio.safelight.store.internal;

import java.util.List;

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
		while (isUsed(number)) {
			number++;
		}
		em.createNativeQuery("update " + StorageModel.table(TYPE) + " set NEXT_NUMBER = ?, VERSION = VERSION + 1 where ID = ?")
				.setParameter(1, number + 1).setParameter(2, id)
				.executeUpdate();
		return Long.toString(number);
	}

	private boolean isUsed(long number) {
		return em.createQuery("select count(o.id) from ProductionOrder o where o.numberKey = :key", Long.class)
				.setParameter("key", Long.toString(number)).getSingleResult() > 0;
	}
}
