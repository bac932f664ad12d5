package studio.safelight.ui.production.internal.order;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;

import studio.safelight.model.OrderDetail;
import studio.safelight.model.SafelightPackage;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.fields.Formats;
import studio.safelight.ui.fields.TextFormat;
import studio.safelight.ui.records.RecordSession;

/** Edits one feature of a detail in its cell, by a command. */
final class DetailEditing extends EditingSupport {

	private final TableViewer viewer;
	private final RecordSession<?> session;
	private final EAttribute feature;
	private final TextFormat<?> format;
	private final TextCellEditor editor;

	DetailEditing(TableViewer viewer, RecordSession<?> session, EAttribute feature, Formats formats) {
		super(viewer);
		this.viewer = viewer;
		this.session = session;
		this.feature = feature;
		this.format = feature.getEAttributeType() == SafelightPackage.Literals.QUANTITY ? formats.number() : Formats.text();
		this.editor = new TextCellEditor(viewer.getTable());
		editor.getControl().setData(WorkbenchIds.WIDGET_ID, id(feature));
	}

	/** The id of the field that edits a feature in its cell. */
	static String id(EAttribute feature) {
		return "OrderDetail." + feature.getName();
	}

	@Override
	protected CellEditor getCellEditor(Object element) {
		return editor;
	}

	@Override
	protected boolean canEdit(Object element) {
		return true;
	}

	@Override
	protected Object getValue(Object element) {
		return text(format, ((OrderDetail) element).eGet(feature));
	}

	@SuppressWarnings("unchecked")
	private static <V> String text(TextFormat<V> format, Object value) {
		return format.format((V) value);
	}

	@Override
	protected void setValue(Object element, Object value) {
		OrderDetail detail = (OrderDetail) element;
		try {
			Object parsed = format.parse(String.valueOf(value));
			session.stack().execute(SetCommand.create(session.domain(), detail, feature, parsed));
			viewer.update(detail, null);
		} catch (TextFormat.FormatException e) {
			MessageDialog.openError(viewer.getTable().getShell(), Messages.DetailsTable_title, e.getMessage());
		}
	}
}
