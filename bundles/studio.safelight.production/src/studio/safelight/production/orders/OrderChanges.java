package studio.safelight.production.orders;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.ECollections;

import studio.safelight.model.OrderDetail;
import studio.safelight.model.OrderStep;
import studio.safelight.model.OrderType;
import studio.safelight.model.OrderedImage;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.StatusKind;
import studio.safelight.model.labels.Names;
import studio.safelight.production.OrderContext;
import studio.safelight.production.RuleException;
import studio.safelight.production.internal.Messages;
import studio.safelight.production.internal.OrderPlan;
import studio.safelight.production.internal.Quantities;
import studio.safelight.production.internal.Same;
import studio.safelight.production.planning.Plan;

/**
 * Changes to an existing order that take more than setting a field. They act on the objects alone and save nothing, so that an editor can
 * run them inside one command that is undone as a whole.
 */
public final class OrderChanges {

	private OrderChanges() {
	}

	/**
	 * Gives an order another type, and restarts the cycle: the initial status of the type with its department and user, a new plan from the
	 * order date. History, details and image data stay.
	 *
	 * @return the new plan, with remarks for the user
	 * @throws RuleException if the order was sent, is final or cancelled, or the type is inactive or its cycle can't be used; nothing was changed
	 */
	public static Plan changeType(ProductionOrder order, OrderType type, OrderContext context) throws RuleException {
		checkType(order);
		if (type.isInactive()) {
			throw Messages.refusal("change.inactive", type.getName());
		}
		return OrderPlan.start(order, type, context);
	}

	/**
	 * Checks whether an order can be given another type at all, before anybody is asked about it.
	 *
	 * @throws RuleException if it was sent, is final or cancelled, with a message for the user
	 */
	public static void checkType(ProductionOrder order) throws RuleException {
		if (order.getSentOn() != null) {
			throw Messages.refusal("change.typeOfSent", Names.describe(order), order.getSentOn().toLocalDate());
		}
		if (isDone(order)) {
			throw Messages.refusal("change.typeOfDone", Names.describe(order), order.getStatus().getName());
		}
	}

	/**
	 * Says why the details of an order are left alone: they are at the vendor's, or done.
	 *
	 * @return a sentence for the user; null where they can be changed
	 */
	public static String detailsFixed(ProductionOrder order) {
		if (isDone(order)) {
			return Messages.text("change.detailsOfDone", order.getStatus().getName());
		}
		return order.getSentOn() == null ? null : Messages.text("change.detailsOfSent", order.getVendor().getName(), order.getSentOn().toLocalDate());
	}

	/**
	 * Sets how much of a detail is ordered, in the units of the invoice. The vendor's quantity follows, and so does what the detail says of it,
	 * unless somebody wrote something else there.
	 *
	 * @param quantity null for none yet; the vendor's stays then
	 */
	public static void setQuantity(OrderDetail detail, BigDecimal quantity) {
		String said = said(detail);
		detail.setQuantity(quantity);
		if (quantity != null) {
			BigDecimal multiplier = Quantities.multiplier(detail.getItem());
			detail.setVendorQuantity(Quantities.vendorQuantity(quantity, multiplier));
			explain(detail, said);
		}
	}

	/** Sets the quantity in the vendor's units by hand. The detail says so, unless somebody wrote something else there. */
	public static void setVendorQuantity(OrderDetail detail, BigDecimal quantity) {
		String said = said(detail);
		detail.setVendorQuantity(quantity);
		explain(detail, said);
	}

	private static void explain(OrderDetail detail, String saidBefore) {
		if (detail.getNotes() == null || detail.getNotes().equals(saidBefore)) {
			detail.setNotes(said(detail));
		}
	}

	/** Names the image files of a detail, in that order. One that it had keeps its crop, rotation and notes. */
	public static void setImages(OrderDetail detail, List<String> fileNames) {
		List<OrderedImage> wanted = new ArrayList<>();
		for (String name : fileNames) {
			OrderedImage present = detail.getImages().stream().filter(image -> name.equals(image.getFileName()) && !wanted.contains(image)).findFirst()
					.orElseGet(SafelightFactory.eINSTANCE::createOrderedImage);
			present.setFileName(name);
			wanted.add(present);
		}
		detail.getImages().retainAll(wanted);
		wanted.stream().filter(image -> !detail.getImages().contains(image)).forEach(detail.getImages()::add);
		ECollections.sort(detail.getImages(), Comparator.comparingInt(wanted::indexOf));
	}

	/** @return what a detail says by itself of the vendor's quantity; null where it is the quantity itself */
	private static String said(OrderDetail detail) {
		BigDecimal quantity = detail.getQuantity();
		BigDecimal vendors = detail.getVendorQuantity();
		if (quantity == null || vendors == null) {
			return null;
		}
		BigDecimal multiplier = Quantities.multiplier(detail.getItem());
		BigDecimal counted = Quantities.vendorQuantity(quantity, multiplier);
		return counted.compareTo(vendors) == 0 ? Quantities.conversion(quantity, multiplier) : Messages.text("quantity.byHand", vendors, counted);
	}

	/**
	 * Sets the number, without blanks at its ends; blank or null takes it away. A sent order may get one too: the lab's is known only then.
	 * Whether another order of the vendor has it already shows when it is saved.
	 */
	public static void setNumber(ProductionOrder order, String number) {
		order.setNumber(number == null || number.isBlank() ? null : number.strip());
	}

	/**
	 * Sets the due date of the present status by hand: its step is marked as edited, and a later plan leaves it alone.
	 *
	 * @param due null for none
	 * @throws RuleException if the present status is final or cancelled, which has no due date; nothing was changed
	 */
	public static void setStatusDueDate(ProductionOrder order, LocalDate due) throws RuleException {
		if (due != null && isDone(order)) {
			throw Messages.refusal("change.dueOfDone", Names.describe(order), order.getStatus().getName());
		}
		if (Objects.equals(due, order.getStatusDueDate())) {
			return;
		}
		order.setStatusDueDate(due);
		for (OrderStep step : order.getSteps()) {
			if (Same.record(step.getStatus(), order.getStatus())) {
				step.setDueDate(due);
				step.setEdited(true);
				step.setExplanation(Messages.text("change.dueByHand"));
			}
		}
	}

	/** @return whether the order's status is final or cancelled */
	private static boolean isDone(ProductionOrder order) {
		StatusKind kind = order.getStatus() == null ? null : order.getStatus().getKind();
		return kind == StatusKind.FINAL || kind == StatusKind.CANCELLED;
	}
}
