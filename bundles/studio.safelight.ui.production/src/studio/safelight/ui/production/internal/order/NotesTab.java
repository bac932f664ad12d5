package studio.safelight.ui.production.internal.order;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;

import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.StatusChange;
import studio.safelight.model.labels.Names;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.editors.FormTab;
import studio.safelight.ui.editors.RecordForm;
import studio.safelight.ui.fields.Fields;
import studio.safelight.ui.records.RecordSession;

/** The notes of an order: for the studio, for the vendor, and on its statuses. Each group says where it is printed. */
final class NotesTab {

	static final String STATUS_NOTES_ID = "order.statusNotes";

	private static final int LINES = 10;

	private final FormTab tab;
	private final RecordForm form;
	private final RecordSession<ProductionOrder> session;

	/** The last entry of the history, which the note on the present status belongs to; null where there is none. */
	private final IObservableValue<StatusChange> present = new WritableValue<>(null, Literals.STATUS_CHANGE);
	private final Label earlier;

	NotesTab(FormTab tab, RecordForm form, RecordSession<ProductionOrder> session) {
		this.tab = tab;
		this.form = form;
		this.session = session;
		notes(tab.group(Messages.NotesTab_inHouse), Messages.NotesTab_inHouseHint, Literals.PRODUCTION_ORDER__IN_HOUSE_NOTES);
		notes(tab.group(Messages.NotesTab_vendor), Messages.NotesTab_vendorHint, Literals.PRODUCTION_ORDER__VENDOR_NOTES);
		show();
		Fields status = tab.group(Messages.NotesTab_status, present);
		notes(status, Messages.NotesTab_statusHint, Literals.STATUS_CHANGE__NOTES);
		earlier = form.toolkit().createLabel(status.parent(), "", SWT.WRAP);
		earlier.setData(WorkbenchIds.WIDGET_ID, STATUS_NOTES_ID);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(0, SWT.DEFAULT).applyTo(earlier);
	}

	private void notes(Fields fields, String hint, EAttribute feature) {
		Label label = form.toolkit().createLabel(fields.parent(), hint, SWT.WRAP);
		label.setForeground(JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(0, SWT.DEFAULT).applyTo(label);
		fields.multiline(feature).block(LINES);
	}

	private void show() {
		List<StatusChange> history = session.record().getHistory();
		StatusChange last = history.isEmpty() ? null : history.get(history.size() - 1);
		if (last != present.getValue()) {
			present.setValue(last);
		}
	}

	/** Something changed in the order. */
	void refresh() {
		show();
		ProductionOrder order = session.record();
		List<StatusChange> history = order.getHistory();
		StringBuilder text = new StringBuilder();
		for (int i = history.size() - 2; i >= 0; i--) {
			if (history.get(i).getNotes() != null) {
				text.append(text.isEmpty() ? "" : "\n").append(describe(history.get(i)));
			}
		}
		if (!earlier.getText().equals(text.toString())) {
			earlier.setText(text.toString());
			earlier.requestLayout();
		}
		boolean onStatus = history.stream().anyMatch(change -> change.getNotes() != null);
		tab.dot(order.getInHouseNotes() != null || order.getVendorNotes() != null || onStatus);
	}

	private String describe(StatusChange change) {
		String who = change.getChangedBy() == null ? "" : Objects.requireNonNullElse(Names.of(change.getChangedBy()), "");
		String when = new studio.safelight.ui.fields.Formats(form.studio()).weekdayAndDate(change.getChangedAt().toLocalDate());
		return NLS.bind(who.isEmpty() ? Messages.NotesTab_noteOfNobody : Messages.NotesTab_note,
				new Object[] { change.getStatus().getName(), when, change.getNotes(), who });
	}
}
