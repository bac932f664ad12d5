package studio.safelight.store.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import jakarta.persistence.EntityManager;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.store.StoreException;
import studio.safelight.store.StoreException.Reason;
import studio.safelight.store.internal.storage.FoldedText;
import studio.safelight.store.internal.storage.StorageModel;

/** The studio's own numbers. Who draws one locks the series: the next one waits until this transaction ends. */
public final class Numbers {

	/** The series that numbers are drawn from: the name that it is stored under, by the class of the records that it is for. */
	public static final Map<EClass, String> SERIES = new LinkedHashMap<>();
	static {
		SERIES.put(Literals.PRODUCTION_ORDER, "production orders");
		SERIES.put(Literals.INVOICE, "invoices");
		SERIES.put(Literals.SESSION, "sessions");
		SERIES.put(Literals.CLIENT, "clients");
	}
	static final long FIRST = 1001;

	/** Texts of the same length are ordered as the numbers that they are. */
	private static final String USED = """
			select x.numberKey from %s x where x.numberKey >= :key and length(x.numberKey) = :length order by x.numberKey
			""";
	private static final int MANY = 500;
	private static final Pattern NUMBER = Pattern.compile("[0-9]+");

	private static final EClass TYPE = Literals.NUMBER_SERIES;

	private final StoreTransaction transaction;
	private final EntityManager em;
	/** What the records that were given one had before: nothing, or blanks. */
	private final Map<EObject, String> given = new LinkedHashMap<>();

	Numbers(StoreTransaction transaction, EntityManager em) {
		this.transaction = transaction;
		this.em = em;
	}

	/** @return whether new records of a class get a number when they are saved without one: orders have that of the vendor, or none */
	static boolean areGiven(EClass type) {
		return SERIES.containsKey(type) && type != Literals.PRODUCTION_ORDER;
	}

	/** @return the attribute of a class that has a series */
	static EAttribute attribute(EClass type) {
		return (EAttribute) type.getEStructuralFeature("number");
	}

	/** Gives numbers to those records of a class that have none, in their order. */
	void give(EClass type, Collection<? extends EObject> records) throws StoreException {
		EAttribute number = attribute(type);
		Set<String> taken = new HashSet<>();
		List<EObject> without = new ArrayList<>();
		for (EObject each : records) {
			String key = FoldedText.of((String) each.eGet(number));
			if (key == null) {
				without.add(each);
			} else {
				taken.add(key);
			}
		}
		if (without.isEmpty()) {
			return;
		}
		List<String> drawn = draw(type, without.size(), taken);
		for (int i = 0; i < drawn.size(); i++) {
			given.put(without.get(i), (String) without.get(i).eGet(number));
			set(without.get(i), drawn.get(i));
		}
	}

	/** The records have no numbers again, as before. */
	void takeBack() {
		given.forEach(Numbers::set);
		given.clear();
	}

	/** Without telling anybody: this is not the thread of those who show it. */
	private static void set(EObject record, String number) {
		boolean deliver = record.eDeliver();
		record.eSetDeliver(false);
		try {
			record.eSet(attribute(record.eClass()), number);
		} finally {
			record.eSetDeliver(deliver);
		}
	}

	/** @return the next numbers that no record of the class has, whoever gave it, and that are none of those that are taken */
	List<String> draw(EClass type, int count, Set<String> taken) throws StoreException {
		String name = SERIES.get(type);
		List<Long> series = em.createQuery("select s.id from NumberSeries s where s.name = :name", Long.class).setParameter("name", name)
				.getResultList();
		if (series.isEmpty()) {
			throw new StoreException(Reason.NOT_FOUND, Messages.format("noSeries", Messages.format("series." + type.getName())), null);
		}
		long id = series.get(0);
		transaction.lockedVersion(TYPE, id);
		long next = ((Number) em.createNativeQuery("select NEXT_NUMBER from " + StorageModel.table(TYPE) + " where ID = ?")
				.setParameter(1, id).getSingleResult()).longValue();
		List<String> drawn = new ArrayList<>();
		while (drawn.size() < count) {
			next = firstFree(type, next);
			String number = Long.toString(next++);
			if (!taken.contains(number)) {
				drawn.add(number);
			}
		}
		em.createNativeQuery("update " + StorageModel.table(TYPE) + " set NEXT_NUMBER = ?, VERSION = VERSION + 1 where ID = ?")
				.setParameter(1, next).setParameter(2, id).executeUpdate();
		return drawn;
	}

	/** @return the number, or the next one that no record has; records are looked up by the hundred */
	private long firstFree(EClass type, long from) {
		long number = from;
		while (true) {
			String key = Long.toString(number);
			List<String> used = em.createQuery(USED.formatted(type.getName()), String.class).setParameter("key", key)
					.setParameter("length", key.length()).setMaxResults(MANY).getResultList();
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
