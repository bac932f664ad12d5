package studio.safelight.ui.production.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.ui.editors.RecordEditor;
import studio.safelight.ui.editors.RecordEditors;

/** Opens the invoice of the order in the active editor. */
public final class OpenInvoiceHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActiveEditorChecked(event) instanceof RecordEditor<?> editor && editor.record() instanceof ProductionOrder order) {
			RecordEditors.open(editor.getSite().getPage(), Literals.INVOICE, order.getInvoice().getId());
		}
		return null;
	}
}
