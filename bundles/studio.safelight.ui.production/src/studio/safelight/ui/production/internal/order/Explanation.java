package studio.safelight.ui.production.internal.order;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import studio.safelight.model.OrderStep;
import studio.safelight.model.ProductionOrder;
import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.fields.Formats;

/** Tells why the present status is due on its day. */
final class Explanation {

	private Explanation() {
	}

	static void open(Shell shell, ProductionOrder order, StudioInfo studio) {
		String title = order.getStatusDueDate() == null ? Messages.Explanation_titleNone
				: NLS.bind(Messages.Explanation_title, order.getStatus().getName(), new Formats(studio).weekdayAndDate(order.getStatusDueDate()));
		MessageDialog.openInformation(shell, title, text(order));
	}

	/** @return the explanation that was kept with the date */
	static String text(ProductionOrder order) {
		return order.getSteps().stream().filter(step -> step.getStatus() == order.getStatus()).map(OrderStep::getExplanation)
				.filter(text -> text != null && !text.isBlank()).findFirst().orElse(Messages.Explanation_none);
	}
}
