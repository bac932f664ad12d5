package studio.safelight.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

import studio.safelight.cli.internal.Call;
import studio.safelight.cli.internal.Command;
import studio.safelight.cli.internal.Fields;
import studio.safelight.cli.internal.Result;
import studio.safelight.cli.internal.UsageException;
import studio.safelight.sample.SampleStudio;
import studio.safelight.store.StudioStore;

/** Fills an empty studio with the sample. */
public final class MakeSample implements Command {

	@Override
	public String name() {
		return "sample";
	}

	@Override
	public String synopsis() {
		return "[--today DAY]";
	}

	@Override
	public String summary() {
		return Messages.sampleSummary;
	}

	@Override
	public String details() {
		return Messages.sampleDetails;
	}

	@Override
	public boolean makesStudio() {
		return true;
	}

	@Override
	public Result run(Call call) throws IOException, UsageException {
		LocalDate today = call.day("--today");
		StudioStore studio = call.studio();
		Path images = studio.location().folder().resolve("images");
		SampleStudio.Made made = SampleStudio.fill(studio, today == null ? LocalDate.now(SampleStudio.ZONE) : today, images);
		Fields fields = new Fields().with("studio", studio.location().toString()).with("vendors", made.vendors()).with("items", made.items())
				.with("clients", made.clients()).with("sessions", made.sessions()).with("invoices", made.invoices()).with("orders", made.orders())
				.with("images", made.images()).with("invoiceToTry", SampleStudio.UNORDERED_INVOICE);
		return Result.of(fields, Messages.bind(Messages.sampleMade, new Object[] { studio.location(), made.clients(), made.invoices(), made.orders(),
				made.images(), SampleStudio.UNORDERED_INVOICE }));
	}
}
