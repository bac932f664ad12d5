package studio.safelight.cli.internal.commands;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import studio.safelight.model.Master;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.Vendor;
import studio.safelight.model.labels.Labels;
import studio.safelight.production.Records.Transaction;

/** Finds records by what people type: a number or a name, or <code>id:42</code>. */
final class Lookup {

	private static final String KEY = "id:";

	private Lookup() {
	}

	/** @return the key of an invoice */
	static long invoice(Transaction transaction, String text) throws IOException {
		return one(transaction, Literals.INVOICE, Literals.INVOICE__NUMBER, text);
	}

	/**
	 * @return the key of a production order
	 * @throws IOException if there is none, or two vendors share the number, with their keys
	 */
	static long order(Transaction transaction, String text) throws IOException {
		List<Long> ids = find(transaction, Literals.PRODUCTION_ORDER, Literals.PRODUCTION_ORDER__NUMBER, text);
		if (ids.size() > 1) {
			List<ProductionOrder> orders = transaction.loadAll(Literals.PRODUCTION_ORDER, ids);
			Prefetch.references(transaction, orders);
			throw new IOException(Messages.bind(Messages.sharedNumber, text,
					orders.stream().map(o -> KEY + o.getId() + " (" + o.getVendor().getName() + ")").collect(Collectors.joining(", "))));
		}
		return ids.getFirst();
	}

	/** @return a vendor; an unknown one is refused with the names of all */
	static Vendor vendor(Transaction transaction, String text) throws IOException {
		if (text.startsWith(KEY)) {
			return transaction.load(Literals.VENDOR, key(text));
		}
		List<Long> ids = ids(transaction, Literals.VENDOR__NAME, text);
		if (ids.isEmpty()) {
			List<Vendor> all = transaction.loadAll(Literals.VENDOR);
			throw new IOException(unknown(Literals.VENDOR, text, all.stream().filter(v -> !v.isInactive()).map(Vendor::getName).toList()));
		}
		return transaction.load(Literals.VENDOR, ids.getFirst());
	}

	/** @return a record of the maintenance by its name, such as an order type; an unknown one is refused with the names of all */
	static <T extends Master> T master(Transaction transaction, EClass type, String text) throws IOException {
		if (text.startsWith(KEY)) {
			return transaction.load(type, key(text));
		}
		List<T> all = transaction.loadAll(type);
		return all.stream().filter(m -> same(m.getName(), text)).findFirst()
				.orElseThrow(() -> new IOException(unknown(type, text, all.stream().map(Master::getName).toList())));
	}

	/** @return whether two names are the same but for blanks and case */
	static boolean same(String name, String other) {
		return name != null && name.replaceAll("\\s", "").equalsIgnoreCase(other.replaceAll("\\s", ""));
	}

	/** @return a message that there is no such record, with the names that there are */
	static String unknown(EClass type, String text, List<String> names) {
		return Messages.bind(Messages.unknownName, new Object[] { Labels.inSentence(Labels.of(type)), text, String.join(", ", names) });
	}

	private static long one(Transaction transaction, EClass type, EAttribute number, String text) throws IOException {
		List<Long> ids = find(transaction, type, number, text);
		if (ids.size() > 1) {
			throw new IOException(Messages.bind(Messages.sharedNumber, text, ids.stream().map(id -> KEY + id).collect(Collectors.joining(", "))));
		}
		return ids.getFirst();
	}

	private static List<Long> find(Transaction transaction, EClass type, EAttribute number, String text) throws IOException {
		if (text.startsWith(KEY)) {
			long id = key(text);
			List<EObject> found = transaction.loadAll(type, List.of(id));
			if (found.isEmpty()) {
				throw new IOException(Messages.bind(Messages.unknownKey, Labels.inSentence(Labels.of(type)), text));
			}
			return List.of(id);
		}
		List<Long> ids = ids(transaction, number, text);
		if (ids.isEmpty()) {
			throw new IOException(Messages.bind(Messages.unknownNumber, Labels.inSentence(Labels.of(type)), text));
		}
		return ids;
	}

	private static List<Long> ids(Transaction transaction, EAttribute attribute, String text) throws IOException {
		return transaction.find(attribute, List.of(text)).getOrDefault(text, List.of());
	}

	private static long key(String text) throws IOException {
		try {
			return Long.parseLong(text.substring(KEY.length()).strip());
		} catch (NumberFormatException e) {
			throw new IOException(Messages.bind(Messages.noKey, text), e);
		}
	}
}
