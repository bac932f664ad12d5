package studio.safelight.ui.print.internal.commands;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.print.PrintFormats;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.OrderFilter;
import studio.safelight.store.lists.OrderRow;
import studio.safelight.store.lists.Page;
import studio.safelight.ui.editors.SavedRecords;
import studio.safelight.ui.jobs.Background;
import studio.safelight.ui.print.internal.documents.DocumentChoice;

/** Prints the production orders of an invoice. */
public final class PrintInvoiceHandler extends AbstractHandler {

	/** An invoice has some; more than that is no invoice. */
	private static final int MOST = 500;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		if (DocumentChoice.all(window.getService(PrintFormats.class)).isEmpty()) {
			MessageDialog.openInformation(window.getShell(), Messages.Print_title, Messages.Print_noFormat);
			return null;
		}
		Optional<Long> invoice = SavedRecords.find(event, Literals.INVOICE, Messages.Print_invoiceWhy);
		if (invoice.isPresent()) {
			StudioStore store = window.getService(StudioStore.class);
			Background.of(Messages.Print_title, window.getShell(), monitor -> orders(store, invoice.get()))
					.then(orders -> print(window, orders)).start();
		}
		return null;
	}

	private static List<Long> orders(StudioStore store, long invoice) throws java.io.IOException {
		return store.lists().orders(OrderFilter.ofInvoice(invoice), Page.first(MOST)).stream().map(OrderRow::id).toList();
	}

	private static void print(IWorkbenchWindow window, List<Long> orders) {
		if (orders.isEmpty()) {
			MessageDialog.openInformation(window.getShell(), Messages.Print_title, Messages.Print_noOrders);
		} else {
			new PrintOrders(window).print(orders, DocumentChoice.USUAL);
		}
	}
}
