package studio.safelight.cli.internal.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import studio.safelight.cli.internal.Call;
import studio.safelight.cli.internal.Command;
import studio.safelight.cli.internal.Result;
import studio.safelight.cli.internal.UsageException;
import studio.safelight.model.Invoice;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.OrderFilter;
import studio.safelight.store.lists.OrderRow;

/** Shows an invoice with its lines, and the orders made of it. */
public final class InvoiceShow implements Command {

	@Override
	public String name() {
		return "invoice show";
	}

	@Override
	public String synopsis() {
		return "N";
	}

	@Override
	public String summary() {
		return Messages.invoiceShowSummary;
	}

	@Override
	public Result run(Call call) throws IOException, UsageException {
		StudioStore studio = call.studio();
		long id = studio.transaction(transaction -> Lookup.invoice(transaction, call.value("N")));
		List<String> orders = new ArrayList<>();
		Pages.all(page -> studio.lists().orders(OrderFilter.ofInvoice(id), page)).stream().sorted(Comparator.comparing(OrderRow::id))
				.forEach(row -> orders.add(row.number()));
		return studio.transaction(transaction -> {
			Invoice invoice = transaction.load(Literals.INVOICE, id);
			Prefetch.references(transaction, List.of(invoice));
			return Result.of(Shapes.invoice(invoice, orders, Shapes.currency(transaction)));
		});
	}
}
