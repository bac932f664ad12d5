package studio.safelight.ui.fields;

import java.io.IOException;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;

import studio.safelight.model.Entity;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.records.RecordSession;

/**
 * The number of a record: typed, or drawn by the studio with the button <em>#</em>; a record that is saved without one may be given one by the
 * store. A number that was drawn is used up, whether the record is saved or not: nobody gets it twice.
 */
public final class NumberField {

	/** Where numbers come from. */
	@FunctionalInterface
	public interface Series {
		/** Draws the next one, beside the UI thread. */
		String draw() throws IOException;
	}

	private final RecordSession<?> session;
	private final EAttribute feature;
	private final Series series;
	private final Field field;
	private Button button;

	/** Adds the field to a group; its button has the id of the field + <code>.draw</code>. */
	public NumberField(Fields group, RecordSession<?> session, EAttribute feature, Series series) {
		this.session = session;
		this.feature = feature;
		this.series = series;
		field = group.text(feature).width(22).hint(Messages.NumberField_automatic).behind(row -> {
			button = new Button(row, SWT.PUSH);
			button.setText("#"); //$NON-NLS-1$
			button.setToolTipText(Messages.NumberField_draw);
			button.setData(WorkbenchIds.WIDGET_ID, Field.id(feature) + ".draw"); //$NON-NLS-1$
			button.addListener(SWT.Selection, event -> draw());
		});
	}

	private void draw() {
		Entity record = session.record();
		button.setEnabled(false);
		session.ask(Messages.NumberField_draw, button, monitor -> series.draw(), number -> {
			if (session.record() == record) {
				session.stack().execute(SetCommand.create(session.domain(), record, feature, number));
			}
		}, () -> {
			if (!button.isDisposed()) {
				button.setEnabled(true);
			}
		});
	}

	/** To be called when the record was saved: the store tells nobody of a number that it gave. */
	public void saved() {
		if (session.record() instanceof InternalEObject record && record.eNotificationRequired()) {
			record.eNotify(new ENotificationImpl(record, Notification.SET, feature, null, record.eGet(feature)));
		}
	}

	public Field field() {
		return field;
	}
}
