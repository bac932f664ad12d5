package studio.safelight.cli.internal.commands;

import java.io.IOException;
import java.util.List;

import studio.safelight.cli.internal.Call;
import studio.safelight.cli.internal.Command;
import studio.safelight.cli.internal.Fields;
import studio.safelight.cli.internal.Result;
import studio.safelight.cli.internal.UsageException;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.production.Records.Transaction;

/** Shows a production order with its details and its plan. */
public final class OrderShow implements Command {

	@Override
	public String name() {
		return "order show";
	}

	@Override
	public String synopsis() {
		return "N";
	}

	@Override
	public String summary() {
		return Messages.orderShowSummary;
	}

	@Override
	public Result run(Call call) throws IOException, UsageException {
		return call.studio().transaction(transaction -> Result.of(show(transaction, load(transaction, call.value("N")))));
	}

	/** @return the order, with all that it shows loaded with few queries */
	static ProductionOrder load(Transaction transaction, String number) throws IOException {
		ProductionOrder order = transaction.load(Literals.PRODUCTION_ORDER, Lookup.order(transaction, number));
		Prefetch.references(transaction, List.of(order));
		Prefetch.references(transaction, List.of(order.getInvoice(), order.getVendor()));
		return order;
	}

	static Fields show(Transaction transaction, ProductionOrder order) throws IOException {
		return Shapes.order(order, Shapes.currency(transaction));
	}
}
