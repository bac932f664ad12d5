package studio.safelight.cli.internal.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

import studio.safelight.cli.internal.Call;
import studio.safelight.cli.internal.Command;
import studio.safelight.cli.internal.Fields;
import studio.safelight.cli.internal.Result;
import studio.safelight.cli.internal.UsageException;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.InvoiceFilter;
import studio.safelight.store.lists.InvoiceRow;

/** Lists invoices. */
public final class InvoiceList implements Command {

	@Override
	public String name() {
		return "invoice list";
	}

	@Override
	public String synopsis() {
		return "[--find WORDS]";
	}

	@Override
	public String summary() {
		return Messages.invoiceListSummary;
	}

	@Override
	public Result run(Call call) throws IOException, UsageException {
		StudioStore studio = call.studio();
		Currency currency = studio.transaction(Shapes::currency);
		List<Fields> invoices = new ArrayList<>();
		for (InvoiceRow row : Pages.all(page -> studio.lists().invoices(InvoiceFilter.words(call.option("--find")), page))) {
			invoices.add(new Fields().with("id", row.id()).with("number", row.number()).with("type", Shapes.literal(row.type()))
					.with("client", row.client()).with("date", row.date()).with("deliveryDate", row.deliveryDate()).with("status", row.status())
					.amount("total", row.total(), currency).with("orderCount", row.orders()));
		}
		return Result.of(invoices);
	}
}
