package studio.safelight.production;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import studio.safelight.production.internal.ProductionOrdersService;
import studio.safelight.production.proposal.Proposal;
import studio.safelight.production.proposal.VendorChoice;

/**
 * Makes production orders from invoices: the main job of a studio's workbench, the same for window and command line.
 * <p>
 * Safe for use by several threads. Each call is one transaction of the {@link Records} that it was made for; none belongs on the UI thread.
 */
public interface ProductionOrders {

	/**
	 * @param records where the studio is kept
	 * @param clock   the present moment, such as {@link java.time.Clock#systemUTC()}; today is its day in the studio's own time zone
	 * @param user    the name of the user who works with it now, asked for at each call; a name that no user of the studio has leaves
	 *                <em>entered by</em> and <em>completed by</em> empty, with a remark
	 */
	static ProductionOrders of(Records records, InstantSource clock, Supplier<String> user) {
		return new ProductionOrdersService(records, clock, user);
	}

	/**
	 * What would be ordered now, with the details made by the software. Changes nothing.
	 *
	 * @throws IOException if there is no such invoice or vendor
	 */
	Proposal propose(long invoiceId, VendorChoice vendors) throws IOException;

	/**
	 * What live orders hold of an invoice: what its lines can't be reduced below. See
	 * {@link studio.safelight.production.proposal.OrderedLines}.
	 *
	 * @throws IOException if it can't be read
	 */
	List<OrderedQuantity> ordered(long invoiceId) throws IOException;

	/**
	 * Makes the orders, all or none. The invoice is locked and counted again, so that nothing is ordered twice.
	 *
	 * @throws OrderedMeanwhileException if somebody else ordered of it since the request was made up; nothing was made
	 * @throws RuleException             if there is nothing to order, or a rule of the trade forbids it, with a message for the user
	 * @throws IOException               if it can't be saved
	 */
	default Creation create(Request request) throws IOException {
		return create(request, () -> false);
	}

	/**
	 * The same for somebody who may lose his patience.
	 *
	 * @param cancelled is asked now and then, on the thread of the caller, until the orders begin to be saved
	 * @throws CancellationException if it said yes; nothing was made
	 */
	Creation create(Request request, BooleanSupplier cancelled) throws IOException;

	/**
	 * What to order.
	 *
	 * @param details how the details come about
	 * @param edits   what the user changed in the proposal: its quantities and vendors; null to take the proposal as it is at the time of
	 *                creation
	 */
	record Request(long invoiceId, VendorChoice vendors, Details details, List<Edit> edits) {
	}

	/** How the details of an order come about. */
	enum Details {
		/** By hand: an order is made without details. */
		MANUAL,
		/** By the software, from the lines of the invoice. */
		FROM_INVOICE
	}

	/**
	 * One pair of line and component as the user wants it.
	 *
	 * @param componentId null where the line's item itself is ordered
	 * @param vendorId    who makes it; where it is not who would make it anyway, the line's override is set
	 * @param quantity    in the units of the invoice; zero leaves it out
	 * @param available   how much could be ordered when the user saw the proposal
	 * @param intoOrderId the open, unsent order of that vendor that it is added to, or null for a new one
	 */
	record Edit(long invoiceLineId, Long componentId, long vendorId, BigDecimal quantity, BigDecimal available, Long intoOrderId) {
	}

	/**
	 * What was made.
	 *
	 * @param orders  in the order of the proposal
	 * @param remarks what the user should know of it, such as a delivery date that is too near
	 */
	record Creation(List<Created> orders, Proposal proposal, List<String> remarks) {
	}

	/** An order that was made. */
	record Created(long id, String number, long vendorId) {
	}
}
