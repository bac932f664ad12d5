package studio.safelight.exchange.internal.plan;

import static studio.safelight.model.SafelightPackage.Literals.*;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import studio.safelight.exchange.internal.Message;
import studio.safelight.exchange.internal.draft.InvoiceDraft;
import studio.safelight.exchange.internal.draft.InvoiceDraft.LineDraft;
import studio.safelight.exchange.internal.draft.ItemDraft;
import studio.safelight.exchange.internal.draft.ParsedFile;
import studio.safelight.exchange.internal.draft.RecordDraft;
import studio.safelight.exchange.internal.text.Folding;
import studio.safelight.model.Client;
import studio.safelight.model.Invoice;
import studio.safelight.model.PriceListItem;
import studio.safelight.model.Session;
import studio.safelight.model.Studio;
import studio.safelight.model.TaxRate;
import studio.safelight.production.Records;

/** What the studio has of what the files speak of, and what the import adds to it. Loaded with few queries, however many rows there are. */
final class Known {

	/** The masters that an import may make because a name is all there is to them. */
	private static final Set<EClass> MADE_BY_NAME = Set.of(PRICE_LIST, ITEM_TYPE, ITEM_GROUP);

	private final Records.Transaction transaction;
	private final Map<EClass, Map<String, EObject>> masters = new HashMap<>();
	private final Index<Client> clientsByNumber = new Index<>(CLIENT, CLIENT__NUMBER);
	private final Index<Client> clientsByName = new Index<>(CLIENT, CLIENT__NAME);
	private final Index<PriceListItem> items = new Index<>(PRICE_LIST_ITEM, PRICE_LIST_ITEM__IDENTIFIER);
	private final Index<Session> sessions = new Index<>(SESSION, SESSION__NUMBER);
	private final Index<Invoice> invoices = new Index<>(INVOICE, INVOICE__NUMBER);
	private final Set<EObject> created = new LinkedHashSet<>();
	private final Map<EObject, String> touched = new HashMap<>();
	private Studio studio;

	Known(Records.Transaction transaction) {
		this.transaction = transaction;
	}

	/** @param locked the keys of invoices whose rows are locked before anything else is read */
	void load(List<ParsedFile> files, Set<Long> locked) throws IOException {
		for (long id : new TreeSet<>(locked)) {
			invoices.add(transaction.lockInvoice(id));
		}
		Texts texts = new Texts();
		files.forEach(texts::gather);
		clientsByNumber.load(transaction, texts.clients);
		clientsByName.load(transaction, texts.clients);
		items.load(transaction, texts.items);
		sessions.load(transaction, texts.sessions);
		invoices.load(transaction, texts.invoices);
		studio = transaction.<Studio>loadAll(STUDIO).stream().findFirst().orElseThrow(() -> new IOException(Message.NO_STUDIO.text()));
	}

	Studio studio() {
		return studio;
	}

	List<Client> clientsByNumber(String number) {
		return clientsByNumber.find(number);
	}

	List<Client> clientsByName(String name) {
		return clientsByName.find(name);
	}

	List<PriceListItem> items(String identifier) {
		return items.find(identifier);
	}

	List<Session> sessions(String number) {
		return sessions.find(number);
	}

	List<Invoice> invoices(String number) {
		return invoices.find(number);
	}

	/** @return the record of a type of which a studio has few; null where there is none of that name */
	EObject master(EClass type, String name) throws IOException {
		return masters(type).get(Folding.fold(name));
	}

	/** @return all records of a type of which a studio has few */
	Collection<EObject> allMasters(EClass type) throws IOException {
		return masters(type).values();
	}

	/** @return the tax rate of so many percent, an active one before others; a new one where there is none, named in the remarks */
	TaxRate taxRate(BigDecimal percent, List<String> remarks) throws IOException {
		TaxRate inactive = null;
		for (EObject master : masters(TAX_RATE).values()) {
			TaxRate rate = (TaxRate) master;
			if (rate.getPercent() != null && rate.getPercent().compareTo(percent) == 0) {
				if (!rate.isInactive()) {
					return rate;
				}
				inactive = rate;
			}
		}
		if (inactive != null) {
			return inactive;
		}
		TaxRate made = (TaxRate) make(TAX_RATE, Message.TAX_RATE_NAME.text(Display.value(percent)), remarks);
		made.setPercent(percent);
		return made;
	}

	boolean canBeMade(EClass type) {
		return MADE_BY_NAME.contains(type);
	}

	/** Makes a record that has just a name, and says so in the remarks. */
	EObject make(EClass type, String name, List<String> remarks) throws IOException {
		EObject made = EcoreUtil.create(type);
		made.eSet(MASTER__NAME, name);
		masters(type).put(Folding.fold(name), made);
		created.add(made);
		remarks.add(Message.MADE_ALONG.text(Display.type(type), name));
		return made;
	}

	/** Takes in a record that the import makes or changes, so that others find it. */
	void update(EObject record, boolean isNew) throws IOException {
		if (isNew) {
			created.add(record);
		}
		switch (record) {
		case Client client -> {
			clientsByNumber.add(client);
			clientsByName.add(client);
		}
		case PriceListItem item -> items.add(item);
		case Invoice invoice -> invoices.add(invoice);
		default -> masters(record.eClass()).putIfAbsent(Folding.fold((String) record.eGet(name(record.eClass()))), record);
		}
	}

	/** @return where the record was in the files already; null where this is the first time */
	String touch(EObject record, String place) {
		return touched.putIfAbsent(record, place);
	}

	/** @return what the import makes, in the order in which it was made */
	Collection<EObject> created() {
		return created;
	}

	private Map<String, EObject> masters(EClass type) throws IOException {
		Map<String, EObject> byName = masters.get(type);
		if (byName == null) {
			byName = new LinkedHashMap<>();
			for (EObject master : transaction.<EObject>loadAll(type)) {
				byName.putIfAbsent(Folding.fold((String) master.eGet(name(type))), master);
			}
			masters.put(type, byName);
		}
		return byName;
	}

	private static EStructuralFeature name(EClass type) {
		return type.getEStructuralFeature(MASTER__NAME.getName());
	}

	/** The texts of all files that records are looked up by. */
	private static final class Texts {

		private final Set<String> clients = new HashSet<>();
		private final Set<String> items = new HashSet<>();
		private final Set<String> sessions = new HashSet<>();
		private final Set<String> invoices = new HashSet<>();

		void gather(ParsedFile file) {
			file.contacts().forEach(this::gatherClient);
			for (ItemDraft item : file.items()) {
				add(items, item.record().text(PRICE_LIST_ITEM__IDENTIFIER));
				if (item.components() != null) {
					items.addAll(item.components().stream().map(ItemDraft.Component::identifier).collect(Collectors.toSet()));
				}
			}
			file.invoices().forEach(this::gather);
		}

		private void gather(InvoiceDraft invoice) {
			add(invoices, invoice.header().text(INVOICE__NUMBER));
			add(clients, invoice.header().text(INVOICE__CLIENT));
			add(sessions, invoice.header().text(INVOICE__SESSION));
			if (invoice.customer() != null) {
				gatherClient(invoice.customer());
			}
			List<LineDraft> lines = invoice.lines() == null ? new ArrayList<>() : invoice.lines();
			lines.stream().filter(line -> line.item() != null).forEach(line -> items.add(line.item().identifier()));
		}

		private void gatherClient(RecordDraft draft) {
			if (draft.type() == CLIENT) {
				add(clients, draft.text(CLIENT__NUMBER));
				add(clients, draft.text(CLIENT__NAME));
			}
		}

		private static void add(Set<String> texts, String text) {
			if (text != null) {
				texts.add(text);
			}
		}
	}
}
