package studio.safelight.ui.production.internal.commands;

import java.text.MessageFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.safelight.model.Invoice;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.production.ProductionOrders;
import studio.safelight.production.ProductionOrders.Created;
import studio.safelight.production.ProductionOrders.Creation;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.editors.RecordEditors;
import studio.safelight.ui.editors.SavedRecords;
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
public final class NewOrdersHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<Long> invoice = SavedRecords.find(event, Literals.INVOICE, Messages.NewOrders_why);
		if (invoice.isPresent()) {
			long id = invoice.get();
			StudioStore store = window.getService(StudioStore.class);
			Background.of(Messages.NewOrders_title, window.getShell(), monitor -> number(store, id))
					.then(number -> open(window, store, id, number)).start();
		}
		return null;
	}

	private static String number(StudioStore store, long id) throws java.io.IOException {
		return store.transaction(transaction -> transaction.<Invoice>load(Literals.INVOICE, id).getNumber());
	}

	private static void open(IWorkbenchWindow window, StudioStore store, long id, String number) {
		ProductionOrders orders = window.getService(ProductionOrders.class);
		Formats formats = new Formats(window.getService(StudioInfo.class));
		NewOrdersWizard wizard = new NewOrdersWizard(new NewOrdersModel(id), new PreviewLoader(store, orders), orders, formats, number);
		if (new NewOrdersDialog(window.getShell(), wizard).open() == Window.OK && wizard.creation() != null) {
			show(window.getActivePage(), wizard.creation(), id, number);
		}
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
