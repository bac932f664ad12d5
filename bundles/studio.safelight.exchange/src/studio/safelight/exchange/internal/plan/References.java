package studio.safelight.exchange.internal.plan;

import static studio.safelight.model.SafelightPackage.Literals.*;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import studio.safelight.exchange.internal.Message;
import studio.safelight.exchange.internal.draft.Reference;
import studio.safelight.exchange.internal.text.FieldException;
import studio.safelight.model.Client;
import studio.safelight.model.PriceList;
import studio.safelight.model.PriceListItem;

/** Finds the records that files refer to. */
final class References {

	private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:[.,]\\d+)?)\\s*%?");
	private static final int MOST_NAMES = 20;

	private final Known known;
	private final List<String> remarks;

	/** @param remarks takes in what is made along the way */
	References(Known known, List<String> remarks) {
		this.known = known;
		this.remarks = remarks;
	}

	/** @throws FieldException if there is no such record, or several are meant */
	EObject resolve(Reference reference) throws IOException, FieldException {
		if (reference.type() == CLIENT) {
			return client(reference.text());
		}
		if (reference.type() == SESSION) {
			return only(known.sessions(reference.text()), reference);
		}
		EObject master = known.master(reference.type(), reference.text());
		if (master != null) {
			return master;
		}
		if (known.canBeMade(reference.type())) {
			return known.make(reference.type(), reference.text(), remarks);
		}
		Matcher percent = PERCENT.matcher(reference.text());
		if (reference.type() == TAX_RATE && percent.matches()) {
			return known.taxRate(new BigDecimal(percent.group(1).replace(',', '.')), remarks);
		}
		throw new FieldException(unknown(reference));
	}

	/** By his number, else by his name where only one has it. */
	private Client client(String text) throws FieldException {
		Reference reference = new Reference(CLIENT, text);
		List<Client> byNumber = known.clientsByNumber(text);
		return only(byNumber.isEmpty() ? known.clientsByName(text) : byNumber, reference);
	}

	/** @throws FieldException if there is no such item, or several price lists have it and none is named */
	PriceListItem item(String identifier, String priceList) throws IOException, FieldException {
		List<PriceListItem> found = known.items(identifier);
		if (priceList != null) {
			PriceList list = (PriceList) known.master(PRICE_LIST, priceList);
			if (list == null) {
				throw new FieldException(unknown(new Reference(PRICE_LIST, priceList)));
			}
			found = found.stream().filter(item -> Merge.sameRecord(item.getPriceList(), list)).toList();
			if (found.isEmpty()) {
				throw new FieldException(Message.NOT_IN_PRICE_LIST.text(identifier, priceList));
			}
		}
		if (found.isEmpty()) {
			throw new FieldException(Message.UNKNOWN_ITEM.text(identifier));
		}
		List<PriceListItem> active = found.stream().filter(References::isActive).toList();
		if (active.size() == 1 || found.size() == 1) {
			return active.isEmpty() ? found.getFirst() : active.getFirst();
		}
		throw new FieldException(Message.ITEM_IN_SEVERAL_LISTS.text(identifier,
				found.stream().map(PriceListItem::getPriceList).filter(Objects::nonNull).map(PriceList::getName).collect(Collectors.joining(", "))));
	}

	/** @return whether some price list has an item of that identifier */
	boolean isKnownItem(String identifier) {
		return !known.items(identifier).isEmpty();
	}

	private static boolean isActive(PriceListItem item) {
		return !item.isInactive() && (item.getPriceList() == null || !item.getPriceList().isInactive());
	}

	private static <T extends EObject> T only(List<T> found, Reference reference) throws FieldException {
		if (found.size() > 1) {
			throw new FieldException(Message.SEVERAL_RECORDS.text(found.size(), reference.text()));
		}
		if (found.isEmpty()) {
			throw new FieldException(Message.UNKNOWN_RECORD.text(Display.type(reference.type()), reference.text()));
		}
		return found.getFirst();
	}

	private String unknown(Reference reference) throws IOException {
		List<String> names = known.allMasters(reference.type()).stream().map(Display::record).filter(Objects::nonNull).sorted().toList();
		if (names.isEmpty()) {
			return Message.UNKNOWN_RECORD.text(Display.type(reference.type()), reference.text());
		}
		String some = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", ")) + (names.size() > MOST_NAMES ? ", \u2026" : "");
		return Message.UNKNOWN_NAME.text(Display.type(reference.type()), reference.text(), some);
	}
}
