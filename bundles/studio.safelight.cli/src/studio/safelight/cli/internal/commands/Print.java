package studio.safelight.cli.internal.commands;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import studio.safelight.cli.internal.Call;
import studio.safelight.cli.internal.Command;
import studio.safelight.cli.internal.Fields;
import studio.safelight.cli.internal.Result;
import studio.safelight.cli.internal.UsageException;
import studio.safelight.model.Paper;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.Studio;
import studio.safelight.print.DocumentKind;
import studio.safelight.print.PrintFormats;
import studio.safelight.print.PrintFormats.Printed;
import studio.safelight.print.PrintRequest;
import studio.safelight.print.SessionImages;
import studio.safelight.store.StudioStore;

/** Prints a work order or a purchase order into a file. */
public final class Print implements Command {

	private static final String KINDS = "work-order|purchase-order";

	@Override
	public String name() {
		return "print";
	}

	@Override
	public String synopsis() {
		return KINDS + " N --out FILE [--paper a4|letter] [--format ID]";
	}

	@Override
	public String summary() {
		return Messages.printSummary;
	}

	@Override
	public Result run(Call call) throws IOException, UsageException {
		if (!call.has("--out")) {
			throw call.wrong(Messages.noOut);
		}
		Path file = path(call);
		DocumentKind kind = Arrays.stream(DocumentKind.values()).filter(k -> k.id().equals(call.value(KINDS))).findAny().orElseThrow();
		StudioStore studio = call.studio();
		PrintFormats formats = call.services().printFormats();
		PrintFormats.Descriptor format = format(call, kind, formats.formats(kind));
		Printed printed = studio.transaction(transaction -> {
			ProductionOrder order = OrderShow.load(transaction, call.value("N"));
			Studio self = transaction.<Studio>loadAll(Literals.STUDIO).getFirst();
			Paper paper = call.has("--paper") ? Paper.valueOf(call.option("--paper").toUpperCase(Locale.ROOT)) : self.getPreferences().getPaper();
			SessionImages images = new SessionImages(studio.location().folder(), self, order.getInvoice().getSession());
			return formats.print(format, new PrintRequest(order, self, paper, Locale.getDefault(), images), file);
		});
		List<String> remarks = printed.result().remarks();
		Fields fields = new Fields().with("file", printed.file().toString()).with("pages", printed.result().pages()).with("size", printed.size())
				.with("remarks", remarks);
		String text = printed.result().pages() == 1 ? Messages.printedOnePage : Messages.printedPages;
		return Result.of(fields, Messages.bind(text, new Object[] { printed.file(), printed.result().pages(), printed.size() })).withRemarks(remarks);
	}

	/** @return the format that is asked for, else the default one */
	private static PrintFormats.Descriptor format(Call call, DocumentKind kind, List<PrintFormats.Descriptor> installed) throws IOException {
		if (installed.isEmpty()) {
			throw new IOException(Messages.bind(Messages.noFormat, kind.id()));
		}
		if (!call.has("--format")) {
			return installed.getFirst();
		}
		String id = call.option("--format");
		String ids = installed.stream().map(PrintFormats.Descriptor::id).collect(Collectors.joining(", "));
		return installed.stream().filter(f -> f.id().equals(id)).findAny()
				.orElseThrow(() -> new IOException(Messages.bind(Messages.unknownFormat, new Object[] { kind.id(), id, ids })));
	}

	private static Path path(Call call) throws UsageException {
		try {
			return Path.of(call.option("--out")).toAbsolutePath().normalize();
		} catch (InvalidPathException e) {
			throw call.wrong(Messages.bind(Messages.noFile, call.option("--out")));
		}
	}
}
