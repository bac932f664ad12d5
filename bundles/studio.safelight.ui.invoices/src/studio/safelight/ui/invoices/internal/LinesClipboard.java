package studio.safelight.ui.invoices.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Table;

import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.PriceListItem;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.production.RuleException;
import studio.safelight.production.proposal.Packages;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.fields.DetailTable;
import studio.safelight.ui.fields.Formats;
import studio.safelight.ui.fields.TextFormat;
import studio.safelight.ui.records.RecordSession;

/**
 * Lines as tab-separated text, from a spreadsheet or from another invoice: item, quantity, image, unit price, description, of which the last
 * ones may be missing. All of it is pasted, or nothing, and then it is said which lines are wrong.
 */
final class LinesClipboard {

	private static final int MOST_LINES = 500;
	private static final int TOLD_PROBLEMS = 8;

	private final RecordSession<Invoice> session;
	private final Formats formats;
	private final DetailTable<InvoiceLine> table;
	private final Supplier<InvoiceLine> maker;

	LinesClipboard(RecordSession<Invoice> session, Formats formats, DetailTable<InvoiceLine> table, Supplier<InvoiceLine> maker) {
		this.session = session;
		this.formats = formats;
		this.table = table;
		this.maker = maker;
	}

	/** What was read of one line. */
	private record Draft(int place, String identifier, BigDecimal quantity, String image, BigDecimal price, String description) {
	}

	List<String> cells(InvoiceLine line) {
		return List.of(InvoiceLinesTable.identifier(line), formats.number().format(line.getQuantity()),
				Objects.requireNonNullElse(line.getImage(), ""), formats.money().format(line.getUnitPrice()), //$NON-NLS-1$
				Objects.requireNonNullElse(line.getDescription(), "")); //$NON-NLS-1$
	}

	void paste(String text) {
		List<String> problems = new ArrayList<>();
		List<Draft> drafts = read(text, problems);
		if (drafts.isEmpty() && problems.isEmpty()) {
			return;
		}
		if (!problems.isEmpty()) {
			refuse(problems);
			return;
		}
		List<String> identifiers = drafts.stream().map(Draft::identifier).filter(identifier -> !identifier.isEmpty()).distinct().toList();
		StudioStore store = session.store();
		session.ask(Messages.LinesClipboard_paste, table.table(), monitor -> find(store, identifiers), found -> take(drafts, found));
	}

	private List<Draft> read(String text, List<String> problems) {
		List<Draft> drafts = new ArrayList<>();
		String[] rows = text.split("\\R"); //$NON-NLS-1$
		if (rows.length > MOST_LINES) {
			problems.add(NLS.bind(Messages.LinesClipboard_tooMany, rows.length, MOST_LINES));
			return drafts;
		}
		for (int i = 0; i < rows.length; i++) {
			if (!rows[i].isBlank()) {
				read(i + 1, rows[i].split("\t", -1), drafts, problems); //$NON-NLS-1$
			}
		}
		return drafts;
	}

	private void read(int place, String[] cells, List<Draft> drafts, List<String> problems) {
		try {
			String identifier = cell(cells, 0);
			BigDecimal quantity = formats.number().parse(cell(cells, 1));
			BigDecimal price = formats.money().parse(cell(cells, 3));
			String description = cell(cells, 4);
			if (identifier.isEmpty() && description.isEmpty()) {
				problems.add(problem(place, Messages.LinesClipboard_nothing));
			} else {
				drafts.add(new Draft(place, identifier, quantity, cell(cells, 2), price, description));
			}
		} catch (TextFormat.FormatException e) {
			problems.add(problem(place, e.getMessage()));
		}
	}

	private static String cell(String[] cells, int index) {
		return index < cells.length ? cells[index].strip() : ""; //$NON-NLS-1$
	}

	private static String problem(int place, String text) {
		return NLS.bind(Messages.LinesClipboard_line, place, text);
	}

	/** Beside the UI thread; with as many queries for a hundred items as for one. */
	private static Map<String, ItemSearch.FoundItems> find(StudioStore store, List<String> identifiers) throws IOException {
		return store.transaction(transaction -> {
			Map<String, List<Long>> ids = transaction.find(Literals.PRICE_LIST_ITEM__IDENTIFIER, identifiers);
			Map<Long, PriceListItem> items = new LinkedHashMap<>();
			List<PriceListItem> loaded = transaction.loadAll(Literals.PRICE_LIST_ITEM, ids.values().stream().flatMap(List::stream).toList());
			loaded.forEach(item -> items.put(item.getId(), item));
			Map<String, ItemSearch.FoundItems> found = new LinkedHashMap<>();
			for (String identifier : identifiers) {
				List<PriceListItem> fitting = ids.getOrDefault(identifier, List.of()).stream().map(items::get).toList();
				found.put(identifier, fitting.isEmpty() ? new ItemSearch.FoundItems(null, NLS.bind(Messages.ItemSearch_unknown, identifier))
						: ItemSearch.FoundItems.of(identifier, fitting));
			}
			return found;
		});
	}

	private void take(List<Draft> drafts, Map<String, ItemSearch.FoundItems> found) {
		List<String> problems = drafts.stream().filter(draft -> !draft.identifier().isEmpty() && found.get(draft.identifier()).taken() == null)
				.map(draft -> problem(draft.place(), found.get(draft.identifier()).reason())).toList();
		if (!problems.isEmpty()) {
			refuse(problems);
			return;
		}
		List<Long> ids = found.values().stream().map(ItemSearch.FoundItems::taken).toList();
		session.<PriceListItem>referAll(Literals.PRICE_LIST_ITEM, ids, table.table(),
				items -> add(drafts, draft -> items.get(found.get(draft.identifier()).taken())));
	}

	private void add(List<Draft> drafts, Function<Draft, PriceListItem> items) {
		List<String> problems = drafts.stream().filter(draft -> !draft.identifier().isEmpty() && items.apply(draft) == null)
				.map(draft -> problem(draft.place(), NLS.bind(Messages.ItemSearch_unknown, draft.identifier()))).toList();
		if (!problems.isEmpty()) { // somebody deleted it just now
			refuse(problems);
			return;
		}
		List<InvoiceLine> lines = new ArrayList<>();
		try {
			for (Draft draft : drafts) {
				lines.add(line(draft, draft.identifier().isEmpty() ? null : items.apply(draft)));
			}
			table.add(lines);
		} catch (RuleException e) {
			refuse(List.of(e.getMessage()));
		}
	}

	private InvoiceLine line(Draft draft, PriceListItem item) throws RuleException {
		InvoiceLine line = maker.get();
		if (item != null) {
			Packages.enter(line, item);
		}
		if (draft.quantity() != null) {
			line.setQuantity(draft.quantity());
		}
		if (draft.price() != null) {
			line.setUnitPrice(draft.price());
		}
		if (!draft.image().isEmpty()) {
			line.setImage(draft.image());
		}
		if (!draft.description().isEmpty()) {
			line.setDescription(draft.description());
		}
		return line;
	}

	private void refuse(List<String> problems) {
		Table widget = table.table();
		List<String> told = new ArrayList<>(problems.stream().limit(TOLD_PROBLEMS).toList());
		if (problems.size() > TOLD_PROBLEMS) {
			told.add(NLS.bind(Messages.LinesClipboard_more, problems.size() - TOLD_PROBLEMS));
		}
		MessageDialog.openError(widget.getShell(), Messages.LinesClipboard_paste,
				NLS.bind(Messages.LinesClipboard_refused, String.join("\n", told))); //$NON-NLS-1$
	}
}
