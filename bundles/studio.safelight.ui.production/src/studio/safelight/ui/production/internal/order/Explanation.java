package studio.safelight.ui.production.internal.order;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import studio.safelight.model.OrderStep;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.ProductionStatus;
import studio.safelight.model.StatusKind;
import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.fields.Formats;

/** Tells why something is due on its day. */
final class Explanation {

	private Explanation() {
	}

	/** Why the present status of an order is due then. */
	static void open(Shell shell, ProductionOrder order, StudioInfo studio) {
		MessageDialog.openInformation(shell, title(order.getStatus(), order.getStatusDueDate(), new Formats(studio)), text(order));
	}

	/** @return such as <em>Printing is due on Tue 28/07/2026</em> */
	static String title(ProductionStatus status, LocalDate due, Formats formats) {
		return due == null ? NLS.bind(Messages.Explanation_titleNone, status.getName())
				: NLS.bind(Messages.Explanation_title, status.getName(), formats.weekdayAndDate(due));
	}

	/** @return the explanation that was kept with the date of the present status */
	static String text(ProductionOrder order) {
		Optional<OrderStep> step = order.getSteps().stream().filter(each -> each.getStatus() == order.getStatus()).findFirst();
		if (step.isPresent() && Objects.equals(step.get().getDueDate(), order.getStatusDueDate())) {
			return of(step.get());
		}
		if (order.getStatusDueDate() != null) {
			return Messages.Explanation_byHand;
		}
		return order.getStatus().getKind() == StatusKind.HOLD ? Messages.Explanation_hold : Messages.Explanation_none;
	}

	/** @return the explanation that was kept with the date of a step */
	static String of(OrderStep step) {
		String text = step.getExplanation();
		return text == null || text.isBlank() ? Messages.Explanation_none : text;
	}
}
