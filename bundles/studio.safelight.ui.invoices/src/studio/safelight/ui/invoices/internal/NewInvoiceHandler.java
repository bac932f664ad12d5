package studio.safelight.ui.invoices.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.ui.editors.RecordEditors;
import studio.safelight.ui.editors.RecordInput;

/** Opens an editor for a new invoice. */
public final class NewInvoiceHandler extends AbstractHandler {

	static final String COMMAND = "studio.safelight.ui.invoices.new"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		RecordEditors.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), RecordInput.ofNew(Literals.INVOICE));
		return null;
	}
}
