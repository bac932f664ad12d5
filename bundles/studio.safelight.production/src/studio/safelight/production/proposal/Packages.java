package studio.safelight.production.proposal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import studio.safelight.model.InvoiceLine;
import studio.safelight.model.LineComponent;
import studio.safelight.model.PackageComponent;
import studio.safelight.model.PriceListItem;
import studio.safelight.model.SafelightFactory;
import studio.safelight.production.RuleException;
import studio.safelight.production.internal.Messages;
import studio.safelight.production.internal.Quantities;
import studio.safelight.production.internal.Same;

/** Packages of the price list, on their way into an invoice. */
public final class Packages {

	/** More than anybody puts into a package, and few enough for a line: packages of packages of packages grow fast. */
	private static final int MOST_PARTS = 10_000;

	private Packages() {
	}

	/**
	 * Enters an item on a line: description, price and tax rate of the item, and of a package its components. What the line had of another item
	 * before is replaced; its quantity, image and vendor override stay.
	 *
	 * @throws RuleException if the package contains itself; nothing was changed
	 */
	public static void enter(InvoiceLine line, PriceListItem item) throws RuleException {
		List<LineComponent> components = components(item);
		line.setItem(item);
		line.setDescription(item.getDescription());
		line.setUnitPrice(item.getPrice() == null ? BigDecimal.ZERO : item.getPrice());
		line.setTaxRate(item.getTaxRate());
		line.getComponents().clear();
		line.getComponents().addAll(components);
	}

	/**
	 * @return new components for a line with the item, packages inside packages expanded, the same item in two places taken together, in the
	 *         order of the package; empty for an item that is no package
	 * @throws RuleException if the package contains itself, directly or through others, naming the way; or has more parts than anybody means
	 */
	public static List<LineComponent> components(PriceListItem item) throws RuleException {
		Map<Object, LineComponent> found = new LinkedHashMap<>();
		new Expansion(item).expand(item, BigDecimal.ONE, found);
		List<LineComponent> components = new ArrayList<>(found.values());
		for (LineComponent component : components) {
			component.setQuantity(Quantities.plain(component.getQuantity().setScale(Quantities.SCALE, RoundingMode.CEILING)));
		}
		return components;
	}

	/** One walk through a package, depth first. */
	private static final class Expansion {

		private final PriceListItem root;
		private final Deque<PriceListItem> way = new ArrayDeque<>();
		private int parts;

		Expansion(PriceListItem root) {
			this.root = root;
		}

		void expand(PriceListItem item, BigDecimal quantity, Map<Object, LineComponent> found) throws RuleException {
			if (way.stream().anyMatch(each -> Same.record(each, item))) {
				String names = Stream.concat(way.stream(), Stream.of(item)).map(PriceListItem::getIdentifier).collect(Collectors.joining(" > "));
				throw Messages.refusal("package.cycle", root.getIdentifier(), names);
			}
			if (++parts > MOST_PARTS) {
				throw Messages.refusal("package.tooManyParts", root.getIdentifier(), MOST_PARTS);
			}
			way.addLast(item);
			for (PackageComponent part : item.getComponents()) {
				PriceListItem next = part.getItem();
				BigDecimal times = quantity.multiply(part.getQuantity());
				if (next.getComponents().isEmpty()) {
					add(next, times, found);
				} else {
					expand(next, times, found);
				}
			}
			way.removeLast();
		}

		private void add(PriceListItem item, BigDecimal quantity, Map<Object, LineComponent> found) {
			LineComponent component = found.computeIfAbsent(Same.key(item), unused -> {
				LineComponent created = SafelightFactory.eINSTANCE.createLineComponent();
				created.setItem(item);
				created.setQuantity(BigDecimal.ZERO);
				return created;
			});
			component.setQuantity(component.getQuantity().add(quantity));
		}
	}
}
