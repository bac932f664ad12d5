package studio.safelight.cli.internal.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import studio.safelight.cli.internal.Call;
import studio.safelight.cli.internal.Command;
import studio.safelight.cli.internal.Fields;
import studio.safelight.cli.internal.Result;
import studio.safelight.cli.internal.UsageException;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.production.Records.Transaction;
import studio.safelight.production.orders.OrderChanges;

/** Gives an order a number: the next one of the studio, or the one that the lab gave it. */
public final class OrderNumber implements Command {

	@Override
	public String name() {
		return "order number";
	}

	@Override
	public String synopsis() {
		return "N [NEW]";
	}

	@Override
	public String summary() {
		return Messages.orderNumberSummary;
	}

	@Override
	public Result run(Call call) throws IOException, UsageException {
		String number = call.value("NEW");
		if (number != null && number.isBlank()) {
			throw call.wrong(Messages.blankNumber);
		}
		return call.studio().transaction(transaction -> {
			ProductionOrder order = transaction.load(Literals.PRODUCTION_ORDER, Lookup.order(transaction, call.value("N")));
			String old = order.getNumber();
			OrderChanges.setNumber(order, number == null ? transaction.drawOrderNumber() : number);
			List<String> remarks = sharedWith(transaction, order);
			transaction.save(List.of(order));
			Fields fields = new Fields().with("id", order.getId()).with("number", order.getNumber()).with("oldNumber", old)
					.with("vendor", order.getVendor().getName()).with("remarks", remarks);
			return Result.of(fields, Messages.bind(Messages.numbered, order.getVendor().getName(), order.getNumber())).withRemarks(remarks);
		});
	}

	/** The same number at another vendor is allowed, but a scan of it has to ask which one is meant. */
	static List<String> sharedWith(Transaction transaction, ProductionOrder order) throws IOException {
		if (order.getNumber() == null) {
			return List.of();
		}
		List<Long> ids = transaction.find(Literals.PRODUCTION_ORDER__NUMBER, List.of(order.getNumber())).getOrDefault(order.getNumber(), List.of());
		List<ProductionOrder> others = transaction.loadAll(Literals.PRODUCTION_ORDER, ids);
		Prefetch.references(transaction, others);
		List<String> remarks = new ArrayList<>();
		for (ProductionOrder other : others) {
			if (other != order && other.getVendor() != order.getVendor()) {
				remarks.add(Messages.bind(Messages.sameNumberElsewhere,
						new Object[] { other.getVendor().getName(), order.getNumber(), "id:" + other.getId() }));
			}
		}
		return remarks;
	}
}
