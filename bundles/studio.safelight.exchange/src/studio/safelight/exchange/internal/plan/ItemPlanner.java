package studio.safelight.exchange.internal.plan;

import static studio.safelight.model.SafelightPackage.Literals.*;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import studio.safelight.exchange.internal.Message;
import studio.safelight.exchange.internal.draft.Cell;
import studio.safelight.exchange.internal.draft.FieldPath;
import studio.safelight.exchange.internal.draft.ItemDraft;
import studio.safelight.exchange.internal.draft.RecordDraft;
import studio.safelight.exchange.internal.draft.Reference;
import studio.safelight.exchange.internal.text.FieldException;
import studio.safelight.exchange.internal.text.Folding;
import studio.safelight.model.ItemKind;
import studio.safelight.model.ItemType;
import studio.safelight.model.PackageComponent;
import studio.safelight.model.PriceList;
import studio.safelight.model.PriceListItem;
import studio.safelight.model.SafelightFactory;

/** Items of price lists. A package may stand before what it is made of, also in another file: so all items first, then all packages. */
final class ItemPlanner {

	private final Known known;
	private final List<EObject> changed;

	ItemPlanner(Known known, List<EObject> changed) {
		this.known = known;
		this.changed = changed;
	}

	private record Step(FileBuilder file, ItemDraft draft, PriceListItem item, boolean isNew, Merge merge) {

		void problem(String message) {
			merge.problem(draft.record().line(), draft.componentField(), message);
		}
	}

	void plan(List<FileBuilder> files) throws IOException {
		List<Step> steps = new ArrayList<>();
		for (FileBuilder file : files) {
			for (ItemDraft draft : file.file().items()) {
				steps.add(values(file, draft));
			}
		}
		for (Step step : steps) {
			if (step.item() != null && step.draft().components() != null) {
				components(step);
			}
		}
		for (Step step : steps) {
			finish(step);
		}
	}

	private Step values(FileBuilder file, ItemDraft draft) throws IOException {
		RecordDraft record = draft.record();
		Merge merge = new Merge(new References(known, file.remarks()));
		String identifier = record.text(PRICE_LIST_ITEM__IDENTIFIER);
		PriceList list = null;
		try {
			list = priceList(record, identifier, file);
		} catch (FieldException e) {
			merge.problem(record.line(), record.field(PRICE_LIST_ITEM__PRICE_LIST), e.getMessage());
		}
		if (list == null || identifier == null) {
			record.problems().forEach(problem -> merge.problem(problem.line(), problem.field(), problem.message()));
			return new Step(file, draft, null, false, merge);
		}
		PriceListItem item = find(identifier, list);
		boolean isNew = item == null;
		if (isNew) {
			item = SafelightFactory.eINSTANCE.createPriceListItem();
		}
		String earlier = known.touch(item, file.place(record.line()));
		if (earlier != null) {
			merge.problem(record.line(), record.field(PRICE_LIST_ITEM__IDENTIFIER), Message.TWICE.text(identifier, earlier));
		}
		merge.set(item, FieldPath.of(PRICE_LIST_ITEM__PRICE_LIST), list, "");
		makeType(draft, file);
		merge.values(item, record.without(PRICE_LIST_ITEM__PRICE_LIST), PRICE_LIST_ITEM__IDENTIFIER);
		known.update(item, isNew);
		return new Step(file, draft, item, isNew, merge);
	}

	/** The list that the row names, made where there is none of that name; the only one of the studio where the row names none. */
	private PriceList priceList(RecordDraft draft, String identifier, FileBuilder file) throws IOException, FieldException {
		Cell cell = draft.values().get(FieldPath.of(PRICE_LIST_ITEM__PRICE_LIST));
		if (cell != null && cell.value() instanceof Reference reference) {
			return (PriceList) new References(known, file.remarks()).resolve(reference);
		}
		Collection<EObject> lists = known.allMasters(PRICE_LIST);
		if (lists.size() != 1) {
			throw new FieldException(Message.NO_PRICE_LIST.text(lists.size()));
		}
		return (PriceList) lists.iterator().next();
	}

	/** A type that the studio doesn't have is made; what kind it is, its name tells, or that this item is a package. */
	private void makeType(ItemDraft draft, FileBuilder file) throws IOException {
		String name = draft.record().text(PRICE_LIST_ITEM__TYPE);
		if (name == null || known.master(ITEM_TYPE, name) != null) {
			return;
		}
		ItemType type = (ItemType) known.make(ITEM_TYPE, name, file.remarks());
		boolean isPackage = draft.components() != null && !draft.components().isEmpty();
		type.setKind(ItemKind.VALUES.stream().filter(kind -> Folding.fold(kind.getLiteral()).equals(Folding.fold(name))).findFirst()
				.orElse(isPackage ? ItemKind.PACKAGE : ItemKind.PRODUCT));
	}

	private PriceListItem find(String identifier, PriceList list) {
		return known.items(identifier).stream().filter(item -> Merge.sameRecord(item.getPriceList(), list)).findFirst().orElse(null);
	}

	private void components(Step step) {
		List<PackageComponent> wanted = new ArrayList<>();
		for (ItemDraft.Component component : step.draft().components()) {
			PriceListItem item = find(component.identifier(), step.item().getPriceList());
			if (item == null) {
				step.problem(Message.UNKNOWN_COMPONENT.text(component.identifier(), step.item().getPriceList().getName()));
				return;
			}
			PackageComponent part = SafelightFactory.eINSTANCE.createPackageComponent();
			part.setItem(item);
			part.setQuantity(component.quantity());
			wanted.add(part);
		}
		String before = text(step.item().getComponents());
		String after = text(wanted);
		if (!before.equals(after)) {
			replace(step.item().getComponents(), wanted);
			step.merge().changed("components", before.isEmpty() ? null : before, after.isEmpty() ? null : after);
		}
	}

	/** Parts that stay in their place keep their keys. */
	private static void replace(List<PackageComponent> parts, List<PackageComponent> wanted) {
		for (int i = 0; i < wanted.size(); i++) {
			if (i < parts.size()) {
				parts.get(i).setItem(wanted.get(i).getItem());
				parts.get(i).setQuantity(wanted.get(i).getQuantity());
			} else {
				parts.add(wanted.get(i));
			}
		}
		while (parts.size() > wanted.size()) {
			parts.removeLast();
		}
	}

	private static String text(List<PackageComponent> components) {
		return components.stream().map(part -> Display.value(part.getQuantity()) + " x " + part.getItem().getIdentifier())
				.collect(Collectors.joining(" | "));
	}

	private void finish(Step step) {
		PriceListItem item = step.item();
		if (item != null && (step.isNew() || !step.merge().changes().isEmpty())) {
			step.merge().validate(item, Map.of(item, step.draft().record()));
			if (!step.isNew()) {
				changed.add(item);
			}
		}
		step.file().add(step.draft().record().line(), PRICE_LIST_ITEM, item, step.isNew(), step.merge().changes(), step.merge().problems());
	}
}
