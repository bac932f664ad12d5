package studio.safelight.exchange.internal.csv;

import static studio.safelight.model.SafelightPackage.Literals.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import studio.safelight.exchange.FileKind;
import studio.safelight.exchange.internal.csv.Column.Role;
import studio.safelight.exchange.internal.draft.FieldPath;
import studio.safelight.exchange.internal.draft.Names;

/**
 * The columns of each kind of table. They follow from the model, so that a new attribute is a new column; what is written down here is only
 * what the model can't know: other names, and what isn't for import.
 */
public final class Columns {

	private static final Set<EStructuralFeature> NOT_IMPORTED = Set.of(ENTITY__ID, ENTITY__VERSION, INVOICE__ARCHIVED,
			INVOICE__COMPLETION_FIRED, INVOICE_LINE__ITEM);

	private static final Map<FileKind, Columns> BY_KIND = Map.of(FileKind.CLIENTS, clients(), FileKind.VENDORS, vendors(),
			FileKind.PRICE_LIST, priceList(), FileKind.INVOICES, invoices());

	private final EClass type;
	private final List<Column> columns = new ArrayList<>();
	private final Map<String, Column> byName = new HashMap<>();

	private Columns(EClass type) {
		this.type = type;
	}

	/** @return the columns of a kind of table */
	public static Columns of(FileKind kind) {
		return BY_KIND.get(kind);
	}

	/** @return the kinds that are tables */
	public static List<FileKind> kinds() {
		return List.of(FileKind.CLIENTS, FileKind.VENDORS, FileKind.PRICE_LIST, FileKind.INVOICES);
	}

	/** @return a name as it is compared: small letters and digits only */
	public static String fold(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
	}

	/** @return the class of the records */
	public EClass type() {
		return type;
	}

	public List<Column> all() {
		return columns;
	}

	/** @return the column with the name that a file has, however it is spelled */
	public Optional<Column> find(String name) {
		return Optional.ofNullable(byName.get(fold(name)));
	}

	private static Columns clients() {
		Columns columns = new Columns(CLIENT).fields(CLIENT, Role.FIELD, "");
		columns.synonyms("number", "client number", "client no", "customer number", "customer no", "client id", "customer id");
		columns.synonyms("name", "client", "client name", "customer", "customer name", "full name");
		columns.addresses();
		return columns.done(Set.of("name"));
	}

	private static Columns vendors() {
		Columns columns = new Columns(VENDOR).fields(VENDOR, Role.FIELD, "");
		columns.synonyms("name", "vendor", "vendor name", "lab", "lab name", "supplier", "supplier name");
		columns.synonyms("account-number", "account", "account no", "our account");
		columns.synonyms("vendor-number", "vendor no", "vendor id", "supplier number");
		columns.synonyms("in-house", "inhouse production");
		columns.synonyms("default-order-type", "order type");
		columns.synonyms("assigns-numbers", "assign numbers", "automatically assign order numbers");
		columns.addresses();
		return columns.done(Set.of("name"));
	}

	private static Columns priceList() {
		Columns columns = new Columns(PRICE_LIST_ITEM).fields(PRICE_LIST_ITEM, Role.FIELD, "");
		columns.add("components", null, Role.COMPONENTS);
		columns.synonyms("identifier", "item", "item id", "item no", "item number", "code", "sku", "article", "article number");
		columns.synonyms("description", "item description", "item name", "name");
		columns.synonyms("price-list", "list", "price list name");
		columns.synonyms("type", "item type");
		columns.synonyms("group", "item group");
		columns.synonyms("price", "unit price", "sales price");
		columns.synonyms("cost", "unit cost", "cost price");
		columns.synonyms("tax-rate", "tax", "vat", "vat rate");
		columns.synonyms("preferred-vendor", "vendor", "lab", "supplier");
		columns.synonyms("vendor-multiplier", "multiplier");
		columns.synonyms("components", "package components", "contents", "package contents");
		return columns.done(Set.of("identifier", "description"));
	}

	private static Columns invoices() {
		Columns columns = new Columns(INVOICE).fields(INVOICE, Role.FIELD, "");
		columns.add("line", null, Role.LINE_NUMBER);
		columns.add("item", FieldPath.of(INVOICE_LINE__ITEM), Role.ITEM);
		columns.add("price-list", null, Role.ITEM_PRICE_LIST);
		columns.fields(INVOICE_LINE, Role.LINE_FIELD, "line-");
		columns.synonyms("number", "invoice", "invoice number", "invoice no", "invoice id");
		columns.synonyms("type", "invoice type");
		columns.synonyms("client", "client number", "client no", "client name", "customer", "customer number", "customer no", "customer name");
		columns.synonyms("session", "session number", "session no");
		columns.synonyms("invoice-date", "date", "issue date");
		columns.synonyms("delivery-date", "approximate delivery date", "approx delivery date");
		columns.synonyms("delivered-date", "delivered", "delivered on");
		columns.synonyms("status", "invoice status");
		columns.synonyms("discount", "invoice discount");
		columns.synonyms("notes", "invoice notes");
		columns.synonyms("shipping-street", "shipping address", "shipping street 1");
		columns.synonyms("line", "line number", "line no", "position", "pos");
		columns.synonyms("item", "identifier", "item id", "item no", "item number", "code", "sku", "article", "article number");
		columns.synonyms("description", "item description", "line description");
		columns.synonyms("image", "pose", "image number", "pose number", "file name");
		columns.synonyms("quantity", "qty");
		columns.synonyms("unit-price", "price");
		columns.synonyms("tax-rate", "tax", "vat", "vat rate");
		columns.synonyms("vendor-override", "vendor", "lab", "supplier");
		return columns.done(Set.of("number", "client", "invoice-date"));
	}

	private void addresses() {
		synonyms("street", "address", "street 1", "address 1", "address line 1");
		synonyms("street2", "address 2", "address line 2");
		synonyms("postal-code", "postcode", "zip", "zip code");
		synonyms("city", "town");
		synonyms("region", "state", "province", "county");
		synonyms("email", "e-mail address", "mail");
		synonyms("phone", "telephone", "phone number", "tel");
		synonyms("tax-number", "vat number", "vat id", "tax id");
		synonyms("notes", "note", "remarks");
		synonyms("web", "website", "web site", "url");
		synonyms("inactive", "disabled");
	}

	/** Adds what can stand in one cell: attributes, single references, and the fields of a contained address. */
	private Columns fields(EClass owner, Role role, String prefixOfTaken) {
		for (EStructuralFeature feature : owner.getEAllStructuralFeatures()) {
			if (NOT_IMPORTED.contains(feature) || feature.isMany() || !feature.isChangeable()) {
				continue;
			}
			if (feature instanceof EReference reference && reference.isContainment()) {
				for (EAttribute attribute : reference.getEReferenceType().getEAttributes()) {
					add(FieldPath.of(reference, attribute), role, prefixOfTaken);
				}
			} else if (!(feature instanceof EReference reference && reference.isContainer())
					&& feature.getEType().getInstanceClass() != byte[].class) {
				add(FieldPath.of(feature), role, prefixOfTaken);
			}
		}
		return this;
	}

	private void add(FieldPath path, Role role, String prefixOfTaken) {
		String name = Names.kebab(path);
		boolean taken = columns.stream().anyMatch(column -> column.name().equals(name));
		add(taken ? prefixOfTaken + name : name, path, role);
	}

	private void add(String name, FieldPath path, Role role) {
		columns.add(new Column(name, path, role, false, new LinkedHashSet<>()));
	}

	/** Names of columns that the model doesn't have any more are skipped; a test compares what is left with the documentation. */
	private void synonyms(String name, String... others) {
		columns.stream().filter(column -> column.name().equals(name)).forEach(column -> column.synonyms().addAll(List.of(others)));
	}

	private Columns done(Set<String> required) {
		columns.replaceAll(column -> new Column(column.name(), column.path(), column.role(), required.contains(column.name()),
				Set.copyOf(column.synonyms())));
		columns.forEach(column -> byName.put(fold(column.name()), column));
		columns.forEach(column -> column.synonyms().forEach(synonym -> byName.putIfAbsent(fold(synonym), column)));
		return this;
	}
}
