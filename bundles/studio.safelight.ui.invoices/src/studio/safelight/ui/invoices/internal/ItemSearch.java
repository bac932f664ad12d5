package studio.safelight.ui.invoices.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;

import studio.safelight.model.InvoiceLine;
import studio.safelight.model.PriceListItem;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.production.proposal.Packages;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.ItemRow;
import studio.safelight.store.lists.Page;
import studio.safelight.ui.fields.CellSearch;
import studio.safelight.ui.fields.Formats;
import studio.safelight.ui.jobs.Failures;
import studio.safelight.ui.records.Edit;
import studio.safelight.ui.records.RecordSession;

/**
 * How an item gets onto a line: by proposals for the beginning of an identifier or of words of the description, or by its whole identifier, as
 * fast as it can be typed. It is entered by the rules: a package with its components.
 */
final class ItemSearch implements CellSearch<InvoiceLine, ItemRow> {

	private static final Page FEW = Page.first(20);

	private final RecordSession<?> session;
	private final Formats formats;

	ItemSearch(RecordSession<?> session, Formats formats) {
		this.session = session;
		this.formats = formats;
	}

	@Override
	public List<ItemRow> find(String words) throws IOException {
		StudioStore store = session.store();
		List<ItemRow> found = new ArrayList<>(store.lists().items(words, FEW));
		Set<Long> listed = found.stream().map(ItemRow::id).collect(Collectors.toSet());
		// The whole identifier may come later in the price lists than the few that are shown.
		List<Long> meant = words.isBlank() ? List.of() : store.lists().find(Literals.PRICE_LIST_ITEM__IDENTIFIER, words.strip());
		List<Long> missing = meant.stream().filter(id -> !listed.contains(id)).toList();
		if (!missing.isEmpty()) {
			found.addAll(store.transaction(transaction -> transaction.<PriceListItem>loadAll(Literals.PRICE_LIST_ITEM, missing).stream()
					.filter(FoundItems::isOffered).map(ItemSearch::row).toList()));
		}
		found.sort(Comparator.comparing(item -> !meant.contains(item.id()))); // Enter takes the first
		return found;
	}

	private static ItemRow row(PriceListItem item) {
		return new ItemRow(item.getId(), item.getPriceList().getName(), item.getIdentifier(), item.getDescription(),
				item.getType() == null ? null : item.getType().getName(), item.getPrice(),
				item.getPreferredVendor() == null ? null : item.getPreferredVendor().getName());
	}

	@Override
	public String[] columns(ItemRow item) {
		return new String[] { item.identifier(), item.description(), formats.money().format(item.price()), item.priceList() };
	}

	@Override
	public void take(InvoiceLine line, ItemRow row, Control owner) {
		take(line, row.id(), owner);
	}

	private void take(InvoiceLine line, long id, Control owner) {
		session.<PriceListItem>refer(Literals.PRICE_LIST_ITEM, id, owner, item -> enter(line, item, owner));
	}

	private void enter(InvoiceLine line, PriceListItem item, Control owner) {
		try {
			Edit.run(session, Messages.InvoiceLines_enterItem, line, () -> Packages.enter(line, item));
		} catch (IOException e) {
			Failures.show(owner, Messages.InvoiceLines_enterItem, e);
		}
	}

	/** What was typed is a whole identifier, or nothing, for a line in free text. */
	@Override
	public void take(InvoiceLine line, String typed, Control owner, Consumer<String> refuse) {
		if (typed.isEmpty()) {
			session.stack().execute(SetCommand.create(session.domain(), line, Literals.INVOICE_LINE__ITEM, null));
			return;
		}
		StudioStore store = session.store();
		session.ask(Messages.InvoiceLines_enterItem, owner, monitor -> FoundItems.by(store, typed), found -> {
			if (found.taken() != null) {
				take(line, found.taken(), owner);
			} else {
				refuse.accept(found.reason());
			}
		});
	}

	/**
	 * What an identifier stands for.
	 *
	 * @param taken  the key of the one item that can be entered; null if there is none or more than one
	 * @param reason why there is none to be taken, for the user
	 */
	record FoundItems(Long taken, String reason) {

		/** Beside the UI thread. */
		static FoundItems by(StudioStore store, String identifier) throws IOException {
			List<Long> ids = store.lists().find(Literals.PRICE_LIST_ITEM__IDENTIFIER, identifier);
			if (ids.isEmpty()) {
				return new FoundItems(null, NLS.bind(Messages.ItemSearch_unknown, identifier));
			}
			return store.transaction(transaction -> of(identifier, transaction.loadAll(Literals.PRICE_LIST_ITEM, ids)));
		}

		static FoundItems of(String identifier, List<PriceListItem> items) {
			List<PriceListItem> offered = items.stream().filter(FoundItems::isOffered).toList();
			if (offered.size() == 1) {
				return new FoundItems(offered.get(0).getId(), null);
			}
			if (offered.size() > 1) {
				String lists = String.join(", ", offered.stream().map(item -> item.getPriceList().getName()).toList()); //$NON-NLS-1$
				return new FoundItems(null, NLS.bind(Messages.ItemSearch_several, identifier, lists));
			}
			PriceListItem item = items.get(0);
			if (item.isInactive()) {
				return new FoundItems(null, NLS.bind(Messages.ItemSearch_inactive, identifier, item.getDescription()));
			}
			return new FoundItems(null, item.isHidden() ? NLS.bind(Messages.ItemSearch_hidden, identifier, item.getDescription())
					: NLS.bind(Messages.ItemSearch_inactiveList, identifier, item.getPriceList().getName()));
		}

		private static boolean isOffered(PriceListItem item) {
			return !item.isInactive() && !item.isHidden() && !item.getPriceList().isInactive();
		}
	}
}
