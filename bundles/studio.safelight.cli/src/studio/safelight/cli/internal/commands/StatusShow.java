package studio.safelight.cli.internal.commands;

import java.io.IOException;
import java.util.List;

import studio.safelight.cli.internal.Call;
import studio.safelight.cli.internal.Command;
import studio.safelight.cli.internal.Fields;
import studio.safelight.cli.internal.Result;
import studio.safelight.cli.internal.UsageException;
import studio.safelight.model.OrderType;
import studio.safelight.model.ProductionStatus;
import studio.safelight.model.SafelightPackage.Literals;

/** Shows the cycle of an order type. */
public final class StatusShow implements Command {

	@Override
	public String name() {
		return "status show";
	}

	@Override
	public String synopsis() {
		return "TYPE";
	}

	@Override
	public String summary() {
		return Messages.statusShowSummary;
	}

	@Override
	public Result run(Call call) throws IOException, UsageException {
		return call.studio().transaction(transaction -> {
			OrderType type = Lookup.master(transaction, Literals.ORDER_TYPE, call.value("TYPE"));
			Prefetch.references(transaction, List.of(type));
			return Result.of(type.getStatuses().stream().map(StatusShow::status).toList());
		});
	}

	private static Fields status(ProductionStatus status) {
		return new Fields().with("status", status.getName()).with("position", Shapes.position(status)).with("kind", Shapes.literal(status.getKind()))
				.with("days", status.getDuration()).with("atVendor", status.isAtVendor()).with("department", Shapes.name(status.getDepartment()))
				.with("user", Shapes.name(status.getUser()));
	}
}
