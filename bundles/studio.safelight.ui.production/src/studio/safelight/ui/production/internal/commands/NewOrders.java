package studio.safelight.ui.production.internal.commands;

import java.text.MessageFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

import studio.safelight.model.Invoice;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.production.ProductionOrders;
import studio.safelight.production.ProductionOrders.Created;
import studio.safelight.production.ProductionOrders.Creation;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.editors.RecordEditors;
import studio.safelight.ui.fields.Formats;
import studio.safelight.ui.jobs.Background;
import studio.safelight.ui.jobs.Failures;
import studio.safelight.ui.jobs.Notice;
import studio.safelight.ui.production.ProductionIds;
import studio.safelight.ui.production.internal.hub.ProductionHub;
import studio.safelight.ui.production.internal.neworders.NewOrdersDialog;
import studio.safelight.ui.production.internal.neworders.NewOrdersModel;
import studio.safelight.ui.production.internal.neworders.NewOrdersWizard;
import studio.safelight.ui.production.internal.neworders.PreviewLoader;

/** Makes production orders of an invoice: asks by the wizard, then shows what was made. */
public final class NewOrders {

	private NewOrders() {
	}

	/** Opens the wizard for an invoice of the studio, on the UI thread. */
	public static void start(IWorkbenchWindow window, long invoice) {
		start(window, List.of(invoice));
	}

	/** Opens the wizard for one invoice of the studio after the other, until it is cancelled; on the UI thread. */
	public static void start(IWorkbenchWindow window, List<Long> invoices) {
		if (invoices.isEmpty()) {
			return;
		}
		long invoice = invoices.get(0);
		StudioStore store = window.getService(StudioStore.class);
		Background.of(Messages.NewOrders_title, window.getShell(), monitor -> number(store, invoice)).then(number -> {
			if (isMade(window, store, invoice, number)) {
				start(window, invoices.subList(1, invoices.size()));
			}
		}).start();
	}

	/** @return why an invoice has to be saved before */
	public static String why() {
		return Messages.NewOrders_why;
	}

	private static String number(StudioStore store, long id) throws java.io.IOException {
		return store.transaction(transaction -> transaction.<Invoice>load(Literals.INVOICE, id).getNumber());
	}

	/** @return whether the user had orders made, and didn't cancel */
	private static boolean isMade(IWorkbenchWindow window, StudioStore store, long id, String number) {
		ProductionOrders orders = window.getService(ProductionOrders.class);
		Formats formats = new Formats(window.getService(StudioInfo.class));
		NewOrdersWizard wizard = new NewOrdersWizard(new NewOrdersModel(id), new PreviewLoader(store, orders), orders, formats, number);
		boolean made = new NewOrdersDialog(window.getShell(), wizard).open() == Window.OK && wizard.creation() != null;
		if (made) {
			show(window.getActivePage(), wizard.creation(), id, number);
		}
		return made;
	}

	/** One order is opened; of several, the list shows them. */
	private static void show(IWorkbenchPage page, Creation creation, long invoice, String number) {
		Shell shell = page.getWorkbenchWindow().getShell();
		if (creation.orders().size() == 1) {
			RecordEditors.open(page, Literals.PRODUCTION_ORDER, creation.orders().get(0).id());
		} else {
			try {
				ProductionHub hub = (ProductionHub) page.showView(ProductionIds.HUB);
				hub.showInvoice(invoice, number == null ? "" : number);
			} catch (PartInitException e) {
				Failures.show(shell, Messages.NewOrders_title, e);
			}
		}
		String title = MessageFormat.format(Messages.NewOrders_made, creation.orders().size());
		String numbers = creation.orders().stream().map(Created::number).filter(Objects::nonNull).collect(Collectors.joining(", "));
		Notice.show(page.getWorkbenchWindow(), title, numbers.isEmpty() ? title : NLS.bind(Messages.NewOrders_numbers, title, numbers),
				creation.remarks());
	}
}
