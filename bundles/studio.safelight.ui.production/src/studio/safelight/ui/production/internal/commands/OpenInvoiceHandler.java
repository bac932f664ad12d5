package studio.safelight.ui.production.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.RecordReference;
import studio.safelight.ui.editors.RecordEditor;
import studio.safelight.ui.editors.RecordEditors;
import studio.safelight.ui.jobs.Background;

/** Opens the invoice of the order that is open or selected. */
public final class OpenInvoiceHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		IWorkbenchPage page = window.getActivePage();
		if (HandlerUtil.getActivePart(event) instanceof RecordEditor<?> editor && editor.record() instanceof ProductionOrder order) {
			RecordEditors.open(page, Literals.INVOICE, order.getInvoice().getId());
		} else if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof RecordReference reference && reference.type() == Literals.PRODUCTION_ORDER) {
			StudioStore store = window.getService(StudioStore.class);
			Background.of(Messages.OpenInvoice_job, window.getShell(), monitor -> invoice(store, reference.id()))
					.then(id -> RecordEditors.open(page, Literals.INVOICE, id)).start();
		}
		return null;
	}

	private static Long invoice(StudioStore store, long order) throws java.io.IOException {
		return store.transaction(transaction -> transaction.<ProductionOrder>load(Literals.PRODUCTION_ORDER, order).getInvoice().getId());
	}
}
