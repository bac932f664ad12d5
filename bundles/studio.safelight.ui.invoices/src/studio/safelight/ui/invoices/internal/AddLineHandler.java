package studio.safelight.ui.invoices.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Begins a new line in the invoice that is edited, wherever in it the keyboard is. */
public final class AddLineHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof InvoiceEditor editor) {
			editor.addLine();
		}
		return null;
	}
}
