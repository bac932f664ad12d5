package studio.safelight.ui.production.internal.commands;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.ui.editors.SavedRecords;

/** Makes production orders of the invoice that is open or selected. */
public final class NewOrdersHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Optional<Long> invoice = SavedRecords.find(event, Literals.INVOICE, NewOrders.why());
		if (invoice.isPresent()) {
			NewOrders.start(HandlerUtil.getActiveWorkbenchWindowChecked(event), invoice.get());
		}
		return null;
	}
}
