package studio.safelight.ui.production.internal.order;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;

import studio.safelight.model.OrderType;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage;
import studio.safelight.model.Studio;
import studio.safelight.model.WorkingCalendar;
import studio.safelight.model.labels.Labels;
import studio.safelight.production.OrderContext;
import studio.safelight.production.RuleException;
import studio.safelight.production.orders.OrderChanges;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.Choice;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.editors.RecordForm;
import studio.safelight.ui.fields.ComboItems;
import studio.safelight.ui.fields.Fields;
import studio.safelight.ui.jobs.Background;
import studio.safelight.ui.jobs.Failures;
import studio.safelight.ui.records.Edit;
import studio.safelight.ui.records.RecordSession;

/** The type of an order. Choosing another restarts the cycle, so it asks first; all that it changes is one step that can be undone. */
final class OrderTypeField {

	private static final String ID = "ProductionOrder.type";

	private final RecordSession<ProductionOrder> session;
	private final Combo combo;
	private final List<Choice> choices = new ArrayList<>();

	OrderTypeField(RecordForm form, RecordSession<ProductionOrder> session, Fields fields) {
		this.session = session;
		Label label = form.toolkit().createLabel(fields.parent(), Labels.of(SafelightPackage.Literals.PRODUCTION_ORDER__TYPE) + ":");
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		combo = new Combo(fields.parent(), SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setData(WorkbenchIds.WIDGET_ID, ID);
		combo.addListener(SWT.MouseWheel, event -> event.doit = false);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
		Background.of(label.getText(), combo, monitor -> session.store().lists().choices(SafelightPackage.Literals.ORDER_TYPE)).then(found -> {
			choices.clear();
			choices.addAll(found);
			show();
		}).start();
	}

	/** Shows the type that the order has. */
	void show() {
		OrderType type = session.record().getType();
		if (type == null || combo.isDisposed()) {
			return;
		}
		if (choices.stream().noneMatch(choice -> choice.id() == type.getId())) {
			choices.add(new Choice(type.getId(), type.getName()));
		}
		ComboItems.set(combo, choices.stream().map(Choice::label).toList());
		for (int i = 0; i < choices.size(); i++) {
			if (choices.get(i).id() == type.getId()) {
				combo.select(i);
			}
		}
	}

	private void choose() {
		Choice chosen = choices.get(combo.getSelectionIndex());
		ProductionOrder order = session.record();
		if (chosen.id() == order.getType().getId()) {
			return;
		}
		try {
			OrderChanges.checkType(order);
		} catch (RuleException e) {
			show();
			MessageDialog.openInformation(combo.getShell(), Messages.OrderTypeField_title, e.getMessage());
			return;
		}
		if (confirm(order, chosen)) {
			session.<OrderType>refer(SafelightPackage.Literals.ORDER_TYPE, chosen.id(), combo, this::change);
		} else {
			show();
		}
	}

	private boolean confirm(ProductionOrder order, Choice chosen) {
		String question = NLS.bind(Messages.OrderTypeField_question, order.getType().getName(), chosen.label());
		MessageDialog dialog = new MessageDialog(combo.getShell(), Messages.OrderTypeField_title, null, question, MessageDialog.QUESTION, 0,
				Messages.OrderTypeField_change, IDialogConstants.CANCEL_LABEL);
		return dialog.open() == 0;
	}

	/** The calendar and the preferences are those of the moment. */
	private void change(OrderType type) {
		ProductionOrder order = session.record();
		session.ask(Messages.OrderTypeField_title, combo, monitor -> context(session.store()), context -> {
			if (session.record() == order) {
				change(order, type, context);
			}
		});
	}

	private static OrderContext context(StudioStore store) throws IOException {
		return store.transaction(transaction -> {
			Studio studio = transaction.<Studio>loadAll(SafelightPackage.Literals.STUDIO).get(0);
			WorkingCalendar calendar = transaction.<WorkingCalendar>loadAll(SafelightPackage.Literals.WORKING_CALENDAR).get(0);
			EcoreUtil.resolveAll(calendar);
			return OrderContext.of(studio, calendar, Clock.systemUTC(), null);
		});
	}

	private void change(ProductionOrder order, OrderType type, OrderContext context) {
		List<String> remarks = new ArrayList<>();
		try {
			Edit.run(session, Messages.OrderTypeField_title, order, () -> remarks.addAll(OrderChanges.changeType(order, type, context).remarks()));
		} catch (IOException e) {
			show();
			Failures.show(combo, Messages.OrderTypeField_title, e);
		}
		if (!remarks.isEmpty()) {
			MessageDialog.openInformation(combo.getShell(), Messages.OrderTypeField_title, String.join("\n", remarks));
		}
	}
}
