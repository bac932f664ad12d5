package studio.safelight.cli.internal.commands;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import studio.safelight.cli.internal.Call;
import studio.safelight.cli.internal.Command;
import studio.safelight.cli.internal.Fields;
import studio.safelight.cli.internal.Result;
import studio.safelight.cli.internal.UsageException;
import studio.safelight.model.OrderType;
import studio.safelight.model.ProductionStatus;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.production.Records.Transaction;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.OrderFilter;
import studio.safelight.store.lists.OrderRow;

/** Lists production orders. */
public final class OrderList implements Command {

	@Override
	public String name() {
		return "order list";
	}

	@Override
	public String synopsis() {
		return "[--status S] [--vendor V] [--due-before D] [--open] [--find WORDS]";
	}

	@Override
	public String summary() {
		return Messages.orderListSummary;
	}

	@Override
	public String details() {
		return Messages.orderListDetails;
	}

	@Override
	public Result run(Call call) throws IOException, UsageException {
		LocalDate dueBefore = call.day("--due-before");
		StudioStore studio = call.studio();
		OrderFilter filter = studio.transaction(transaction -> {
			String vendor = call.option("--vendor");
			return OrderFilter.words(call.option("--find")).withStatus(status(transaction, call.option("--status")))
					.withVendor(vendor == null ? null : Lookup.vendor(transaction, vendor).getId()).withDueBefore(dueBefore)
					.withOpenOnly(call.has("--open"));
		});
		List<Fields> orders = new ArrayList<>();
		for (OrderRow row : Pages.all(page -> studio.lists().orders(filter, page))) {
			orders.add(new Fields().with("id", row.id()).with("number", row.number()).with("invoice", row.invoice()).with("client", row.client())
					.with("vendor", row.vendor()).with("type", row.type()).with("status", row.status()).with("due", row.due()));
		}
		return Result.of(orders);
	}

	/** @return the name of the status as it is written in the studio; an unknown one would look as though nothing was in it */
	private static String status(Transaction transaction, String text) throws IOException {
		if (text == null) {
			return null;
		}
		List<OrderType> types = transaction.loadAll(Literals.ORDER_TYPE);
		List<String> names = types.stream().flatMap(type -> type.getStatuses().stream()).map(ProductionStatus::getName).distinct().toList();
		return names.stream().filter(name -> Lookup.same(name, text)).findFirst()
				.orElseThrow(() -> new IOException(Lookup.unknown(Literals.PRODUCTION_STATUS, text, names)));
	}
}
