package studio.safelight.production.internal;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import studio.safelight.production.OrderedQuantity;
import studio.safelight.production.ProductionOrders;
import studio.safelight.production.Records;
import studio.safelight.production.proposal.Proposal;
import studio.safelight.production.proposal.VendorChoice;

/** Joins the rules to the records: each call is one transaction. */
public final class ProductionOrdersService implements ProductionOrders {

	private final Records records;
	private final InstantSource clock;
	private final Supplier<String> user;

	public ProductionOrdersService(Records records, InstantSource clock, Supplier<String> user) {
		this.records = Objects.requireNonNull(records);
		this.clock = Objects.requireNonNull(clock);
		this.user = Objects.requireNonNull(user);
	}

	@Override
	public Proposal propose(long invoiceId, VendorChoice vendors) throws IOException {
		throw new UnsupportedOperationException(clock + " " + user);
	}

	@Override
	public List<OrderedQuantity> ordered(long invoiceId) throws IOException {
		return records.transaction(transaction -> List.copyOf(transaction.orderedQuantities(invoiceId)));
	}

	@Override
	public Creation create(Request request) throws IOException {
		throw new UnsupportedOperationException();
	}
}
