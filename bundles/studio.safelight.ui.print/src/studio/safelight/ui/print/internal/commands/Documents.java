package studio.safelight.ui.print.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import studio.safelight.model.Paper;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.Studio;
import studio.safelight.print.DocumentKind;
import studio.safelight.print.PrintFormats;
import studio.safelight.print.PrintFormats.Descriptor;
import studio.safelight.print.PrintFormats.Printed;
import studio.safelight.print.PrintRequest;
import studio.safelight.print.SessionImages;
import studio.safelight.store.StudioStore;

/** Prints orders as they are in the studio, beside the UI thread. */
final class Documents {

	private final StudioStore store;
	private final PrintFormats formats;

	Documents(StudioStore store, PrintFormats formats) {
		this.store = store;
		this.formats = formats;
	}

	static String name(DocumentKind kind) {
		return kind == DocumentKind.WORK_ORDER ? Messages.Print_workOrder : Messages.Print_purchaseOrder;
	}

	/** @return the name of the file that is offered, such as <em>Work order 1042.pdf</em>, without what no file may have in its name */
	String fileName(Descriptor format, long id) throws IOException {
		return store.transaction(transaction -> {
			ProductionOrder order = transaction.load(Literals.PRODUCTION_ORDER, id);
			String number = order.getNumber() == null ? order.getVendor().getName() : order.getNumber();
			return (name(format.kind()) + " " + number).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-") + "." + format.extension();
		});
	}

	/** Prints an order with everything that it refers to, on the paper of the studio. */
	Printed print(Descriptor format, long id, Path file) throws IOException {
		return store.transaction(transaction -> {
			List<Studio> studios = transaction.loadAll(Literals.STUDIO);
			Studio studio = studios.get(0);
			ProductionOrder order = transaction.load(Literals.PRODUCTION_ORDER, id);
			Paper paper = studio.getPreferences() == null ? Paper.A4 : studio.getPreferences().getPaper();
			SessionImages images = new SessionImages(store.location().folder(), studio, order.getInvoice().getSession());
			return formats.print(format, new PrintRequest(order, studio, paper, Locale.getDefault(), images), file);
		});
	}
}
