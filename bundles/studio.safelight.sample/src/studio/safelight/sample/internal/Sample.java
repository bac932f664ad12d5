package studio.safelight.sample.internal;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import studio.safelight.model.Address;
import studio.safelight.model.Client;
import studio.safelight.model.Invoice;
import studio.safelight.model.PriceListItem;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.Session;
import studio.safelight.model.Vendor;
import studio.safelight.production.Records.Transaction;
import studio.safelight.sample.SampleStudio;

/** What the parts of the sample are made with: the transaction, the day, and what was made so far, under the names that the tables use. */
public final class Sample {

	static final SafelightFactory NEW = SafelightFactory.eINSTANCE;

	private final Transaction transaction;
	private final LocalDate today;
	private final Map<Class<?>, Map<String, EObject>> made = new HashMap<>();
	private final List<EObject> unsaved = new ArrayList<>();

	public Sample(Transaction transaction, LocalDate today) {
		this.transaction = transaction;
		this.today = today;
	}

	/** @return the keys of the records that have the value already */
	List<Long> find(EAttribute attribute, String value) throws IOException {
		return transaction.find(attribute, List.of(value)).getOrDefault(value, List.of());
	}

	LocalDate today() {
		return today;
	}

	/** @return the day so many days before today, or the Saturday before it where that is a Sunday */
	LocalDate daysAgo(int days) {
		LocalDate day = today.minusDays(days);
		return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
	}

	/** Takes in a new aggregate under a name. */
	<T extends EObject> T add(Class<T> type, String key, T root) throws IOException {
		transaction.add(root);
		return keep(type, key, root);
	}

	/** Loads an aggregate that the studio has already, to be changed, and remembers it under a name. */
	<T extends EObject> T load(Class<T> type, String key, EClass eClass, long id) throws IOException {
		return keep(type, key, transaction.<T>load(eClass, id));
	}

	private <T extends EObject> T keep(Class<T> type, String key, T root) {
		if (made.computeIfAbsent(type, t -> new LinkedHashMap<>()).put(key, root) != null) {
			throw new IllegalArgumentException("The sample has two of " + type.getSimpleName() + " " + key);
		}
		unsaved.add(root);
		return root;
	}

	/** @return the one object of its type that every studio has, to be changed; made where it isn't there */
	<T extends EObject> T only(EClass type) throws IOException {
		List<T> found = transaction.loadAll(type);
		@SuppressWarnings("unchecked")
		T object = found.isEmpty() ? (T) NEW.create(type) : found.getFirst();
		if (found.isEmpty()) {
			transaction.add(object);
		}
		unsaved.add(object);
		return object;
	}

	/** Saves everything at once, as all of it refers to each other. */
	public void save() throws IOException {
		transaction.save(unsaved);
		unsaved.clear();
	}

	/** @return what was made under the name; null where the name is null */
	<T extends EObject> T get(Class<T> type, String key) {
		if (key == null) {
			return null;
		}
		EObject object = made.getOrDefault(type, Map.of()).get(key);
		if (object == null) {
			throw new IllegalArgumentException("The sample has no " + type.getSimpleName() + " " + key);
		}
		return type.cast(object);
	}

	/** @return all of a type, in the order they were made */
	@SuppressWarnings("unchecked")
	<T extends EObject> Collection<T> all(Class<T> type) {
		return (Collection<T>) made.getOrDefault(type, Map.of()).values();
	}

	/** @return how many of each were made */
	public SampleStudio.Made made(int orders, int images) {
		return new SampleStudio.Made(all(Vendor.class).size(), all(PriceListItem.class).size(), all(Client.class).size(), all(Session.class).size(),
				all(Invoice.class).size(), orders, images);
	}

	/** @return the address in five columns of a row: street, postal code, city, region, country */
	static Address address(Table.Row row, int column) {
		Address address = NEW.createAddress();
		address.setStreet(row.text(column));
		address.setPostalCode(row.text(column + 1));
		address.setCity(row.text(column + 2));
		address.setRegion(row.text(column + 3));
		address.setCountry(row.text(column + 4));
		return address;
	}
}
