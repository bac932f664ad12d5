package studio.safelight.cli.internal.commands;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import studio.safelight.cli.internal.Call;
import studio.safelight.cli.internal.Command;
import studio.safelight.cli.internal.Fields;
import studio.safelight.cli.internal.Result;
import studio.safelight.cli.internal.UsageException;
import studio.safelight.production.ProductionOrders;
import studio.safelight.production.ProductionOrders.Created;
import studio.safelight.production.ProductionOrders.Creation;
import studio.safelight.production.ProductionOrders.Details;
import studio.safelight.production.ProductionOrders.Request;
import studio.safelight.store.StudioStore;

/** Makes the orders that an invoice needs. */
public final class OrderCreate implements Command {

	@Override
	public String name() {
		return "order create";
	}

	@Override
	public String synopsis() {
		return "INVOICE (--vendor V | --all) [--manual]";
	}

	@Override
	public String summary() {
		return Messages.orderCreateSummary;
	}

	@Override
	public String details() {
		return Messages.orderCreateDetails;
	}

	@Override
	public Result run(Call call) throws IOException, UsageException {
		StudioStore studio = call.studio();
		OrderPropose.Wanted wanted = OrderPropose.Wanted.by(call, studio);
		Details details = call.has("--manual") ? Details.MANUAL : Details.FROM_INVOICE;
		Creation creation = ProductionOrders.of(studio, Clock.systemUTC(), studio::user)
				.create(new Request(wanted.invoice(), wanted.vendors(), details, null));
		List<Fields> orders = new ArrayList<>();
		for (int i = 0; i < creation.orders().size(); i++) {
			Created created = creation.orders().get(i);
			Fields start = new Fields().with("id", created.id()).with("number", created.number());
			orders.add(Shapes.proposed(start, creation.proposal().orders().get(i)));
		}
		return Result.of(Shapes.proposal(creation.proposal(), orders).with("remarks", creation.remarks()));
	}
}
