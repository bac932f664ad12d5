package studio.safelight.exchange.internal.plan;

import static studio.safelight.model.SafelightPackage.Literals.*;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EObject;

import studio.safelight.exchange.internal.Message;
import studio.safelight.exchange.internal.draft.InvoiceDraft;
import studio.safelight.exchange.internal.draft.InvoiceDraft.ItemKey;
import studio.safelight.exchange.internal.draft.InvoiceDraft.LineDraft;
import studio.safelight.exchange.internal.draft.RecordDraft;
import studio.safelight.exchange.internal.text.FieldException;
import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.PriceListItem;
import studio.safelight.model.SafelightFactory;
import studio.safelight.production.Records;
import studio.safelight.production.RuleException;
import studio.safelight.production.proposal.Packages;

/** The lines of an invoice: those that are there are changed in place, so that orders made from them stay with them. */
final class LinePlanner {

	private static final int MOST_NAMES = 20;

	private final Records.Transaction transaction;
	private final References references;
	private final Merge merge;
	private final FileBuilder file;
	private final List<String> unknownItems = new ArrayList<>();

	LinePlanner(Records.Transaction transaction, References references, Merge merge, FileBuilder file) {
		this.transaction = transaction;
		this.references = references;
		this.merge = merge;
		this.file = file;
	}

	/** @param drafts takes in what each line is made of */
	void plan(Invoice invoice, InvoiceDraft draft, boolean isNew, Map<EObject, RecordDraft> drafts) throws IOException {
		List<LineDraft> lines = draft.lines();
		List<InvoiceLine> stored = List.copyOf(invoice.getLines());
		OrderedLines ordered = new OrderedLines(transaction, invoice);
		List<PriceListItem> items = new ArrayList<>();
		for (LineDraft line : lines) {
			items.add(item(line));
		}
		InvoiceLine[] matches = match(stored, lines, items);
		for (int i = 0; i < lines.size(); i++) {
			boolean isNewLine = matches[i] == null;
			if (isNewLine) {
				matches[i] = SafelightFactory.eINSTANCE.createInvoiceLine();
				invoice.getLines().add(matches[i]);
			}
			drafts.put(matches[i], lines.get(i).record());
			values(matches[i], lines.get(i), items.get(i), isNewLine, i + 1);
			refuse(ordered.refusal(matches[i]), lines.get(i).record().line(), lines.get(i).record().field(INVOICE_LINE__QUANTITY));
		}
		for (InvoiceLine gone : LineMatching.unmatched(stored, matches)) {
			int position = stored.indexOf(gone) + 1;
			refuse(ordered.refusalToRemove(gone, position), draft.header().line(), null);
			merge.changed(Message.LINE.text(position), text(gone), null);
		}
		reorder(invoice, Arrays.asList(matches), stored);
		if (!unknownItems.isEmpty()) {
			String some = String.join(", ", unknownItems.subList(0, Math.min(unknownItems.size(), MOST_NAMES)))
					+ (unknownItems.size() > MOST_NAMES ? ", \u2026" : "");
			file.remarks().add(Message.ITEMS_AS_TEXT.text(unknownItems.size(), some));
		}
	}

	private void reorder(Invoice invoice, List<InvoiceLine> wanted, List<InvoiceLine> stored) {
		List<InvoiceLine> kept = stored.stream().filter(wanted::contains).toList();
		List<InvoiceLine> keptAsWanted = wanted.stream().filter(stored::contains).toList();
		if (!kept.equals(keptAsWanted)) {
			merge.changed(Message.LINES.text(), null, Message.OTHER_ORDER.text());
		}
		if (!invoice.getLines().equals(wanted)) {
			ECollections.setEList(invoice.getLines(), wanted);
		}
	}

	private void refuse(String refusal, long line, String field) {
		if (refusal != null) {
			merge.problem(line, field, refusal);
		}
	}

	/** @return null for a free text */
	private PriceListItem item(LineDraft line) throws IOException {
		ItemKey key = line.item();
		if (key == null) {
			return null;
		}
		try {
			return references.item(key.identifier(), key.priceList());
		} catch (FieldException e) {
			if (key.mustExist() || references.isKnownItem(key.identifier())) {
				merge.problem(line.record().line(), key.field(), e.getMessage());
			} else {
				unknownItems.add(key.identifier());
			}
			return null;
		}
	}

	private static InvoiceLine[] match(List<InvoiceLine> stored, List<LineDraft> lines, List<PriceListItem> items) {
		List<LineMatching.Content> contents = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			RecordDraft record = lines.get(i).record();
			contents.add(new LineMatching.Content(items.get(i), record.text(INVOICE_LINE__DESCRIPTION), record.text(INVOICE_LINE__IMAGE)));
		}
		return LineMatching.match(stored, contents);
	}

	private void values(InvoiceLine line, LineDraft draft, PriceListItem item, boolean isNew, int position) throws IOException {
		String prefix = Message.LINE.text(position) + " ";
		int changesBefore = merge.changes().size();
		if (item != null && !Merge.sameRecord(item, line.getItem())) {
			merge.changed(prefix + "item", line.getItem(), item);
			enter(line, item, draft);
		} else if (item == null && line.getItem() != null && (draft.item() != null || draft.freeText())) {
			merge.changed(prefix + "item", line.getItem(), null);
			line.setItem(null);
			line.getComponents().clear();
		}
		merge.values(line, draft.record(), prefix);
		if (line.getDescription() == null && draft.item() != null) {
			line.setDescription(draft.item().identifier()); // of an item that is not there: it is all that is known of the line
		}
		if (isNew) {
			merge.changes().subList(changesBefore, merge.changes().size()).clear();
			merge.changed(Message.LINE.text(position), null, text(line));
		}
	}

	private void enter(InvoiceLine line, PriceListItem item, LineDraft draft) {
		try {
			Packages.enter(line, item);
		} catch (RuleException e) {
			merge.problem(draft.record().line(), draft.item().field(), e.getMessage());
		}
	}

	private static String text(InvoiceLine line) {
		String item = line.getItem() == null ? "" : line.getItem().getIdentifier() + " ";
		return Display.value(line.getQuantity()) + " \u00d7 " + item + line.getDescription() + ", " + Display.value(line.getUnitPrice());
	}
}
