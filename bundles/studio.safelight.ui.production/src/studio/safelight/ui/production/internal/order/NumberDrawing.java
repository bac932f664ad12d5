package studio.safelight.ui.production.internal.order;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Button;

import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage;
import studio.safelight.ui.records.RecordSession;

/** Draws the next free number of the studio for an order. It is used up, whether the order is saved or not: nobody gets it twice. */
final class NumberDrawing {

	private final RecordSession<ProductionOrder> session;
	private final Button button;
	private boolean drawing;

	NumberDrawing(RecordSession<ProductionOrder> session, Button button) {
		this.session = session;
		this.button = button;
	}

	void start() {
		ProductionOrder order = session.record();
		drawing = true;
		button.setEnabled(false);
		session.ask(Messages.NumberDrawing_name, button, monitor -> session.store().drawOrderNumber(), number -> {
			if (session.record() == order) {
				session.stack().execute(SetCommand.create(session.domain(), order, SafelightPackage.Literals.PRODUCTION_ORDER__NUMBER, number));
			}
		});
	}

	/** Something changed in the order, or what was asked for has come, or can't. */
	void refresh() {
		if (drawing && !session.isPending()) {
			drawing = false;
			button.setEnabled(true);
		}
	}
}
