package studio.safelight.cli.internal.commands;

import java.io.IOException;
import java.time.Clock;

import studio.safelight.cli.internal.Call;
import studio.safelight.cli.internal.Command;
import studio.safelight.cli.internal.Fields;
import studio.safelight.cli.internal.Result;
import studio.safelight.cli.internal.UsageException;
import studio.safelight.production.ProductionOrders;
import studio.safelight.production.proposal.Proposal;
import studio.safelight.production.proposal.VendorChoice;
import studio.safelight.store.StudioStore;

/** Tells which orders an invoice needs, without making them. */
public final class OrderPropose implements Command {

	@Override
	public String name() {
		return "order propose";
	}

	@Override
	public String synopsis() {
		return "INVOICE (--vendor V | --all)";
	}

	@Override
	public String summary() {
		return Messages.orderProposeSummary;
	}

	@Override
	public Result run(Call call) throws IOException, UsageException {
		StudioStore studio = call.studio();
		Wanted wanted = Wanted.by(call, studio);
		Proposal proposal = ProductionOrders.of(studio, Clock.systemUTC(), studio::user).propose(wanted.invoice(), wanted.vendors());
		return Result.of(Shapes.proposal(proposal, proposal.orders().stream().map(order -> Shapes.proposed(new Fields(), order)).toList()));
	}

	/** Of which invoice, and for whom. */
	record Wanted(long invoice, VendorChoice vendors) {

		static Wanted by(Call call, StudioStore studio) throws IOException {
			return studio.transaction(transaction -> {
				long invoice = Lookup.invoice(transaction, call.value("INVOICE"));
				String vendor = call.option("--vendor");
				return new Wanted(invoice, vendor == null ? VendorChoice.ALL_NECESSARY : VendorChoice.only(Lookup.vendor(transaction, vendor)));
			});
		}
	}
}
