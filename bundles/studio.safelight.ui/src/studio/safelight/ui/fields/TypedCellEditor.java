package studio.safelight.ui.fields;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A text in a cell that the first key typed goes into, and that says what is wrong with its text. */
class TypedCellEditor extends TextCellEditor {

	private final ControlDecoration decoration;

	TypedCellEditor(Composite parent) {
		super(parent, SWT.SINGLE);
		decoration = new ControlDecoration(text(), SWT.LEFT | SWT.CENTER);
		decoration.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		decoration.hide();
		addListener(new ICellEditorListener() {
			@Override
			public void editorValueChanged(boolean oldValid, boolean newValid) {
				decorate(newValid);
			}

			@Override
			public void cancelEditor() {
				decorate(true);
			}

			@Override
			public void applyEditorValue() {
				decorate(true);
			}
		});
	}

	private void decorate(boolean valid) {
		if (valid) {
			decoration.hide();
		} else {
			decoration.setDescriptionText(getErrorMessage());
			decoration.show();
			decoration.showHoverText(getErrorMessage());
		}
	}

	final Text text() {
		return text;
	}

	@Override
	public void activate(ColumnViewerEditorActivationEvent event) {
		super.activate(event);
		if (event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && CellNavigation.isPrintable(event.character)) {
			begin(String.valueOf(event.character));
		}
	}

	/** Replaces the text by the first key that was typed. */
	private void begin(String first) {
		text.getDisplay().asyncExec(() -> {
			if (!text.isDisposed() && text.isVisible()) {
				text.setText(first);
				text.setSelection(1);
			}
		});
	}
}
