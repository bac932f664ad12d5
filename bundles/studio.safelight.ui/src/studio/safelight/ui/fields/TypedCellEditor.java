package studio.safelight.ui.fields;

import java.util.function.Consumer;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * A text in a cell that the first key typed goes into, and that says what is wrong with its text. It isn't left by keys while its text is no
 * value.
 */
class TypedCellEditor extends TextCellEditor {

	/** What the table does about what happens in the cell. */
	interface Listener {
		/** The cell is going to be typed into. */
		void activated(TypedCellEditor editor);

		/** Enter was pressed, and the text is taken. */
		void entered(String text);

		/** Something was typed, or what was typed is taken or forgotten. */
		void edited();

		/** The cell was left with Escape. */
		void cancelled();

		/** @return whether the table takes a text of several cells that was pasted here */
		boolean pasted(String cells);
	}

	private final ControlDecoration decoration;
	private final Listener listener;

	TypedCellEditor(Composite parent, Listener listener) {
		super(parent, SWT.SINGLE);
		this.listener = listener;
		decoration = new ControlDecoration(text(), SWT.LEFT | SWT.CENTER);
		decoration.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		decoration.hide();
		text().addListener(SWT.Traverse, this::stayWhereItIsNoValue);
		text().addListener(SWT.Verify, this::pasteCells);
		addListener(new ICellEditorListener() {
			@Override
			public void editorValueChanged(boolean oldValid, boolean newValid) {
				decorate(newValid ? null : getErrorMessage());
				listener.edited();
			}

			@Override
			public void cancelEditor() {
				decorate(null);
				listener.cancelled();
			}

			@Override
			public void applyEditorValue() {
				decorate(null);
				later(Listener::edited);
			}
		});
	}

	private void later(Consumer<Listener> deed) {
		text().getDisplay().asyncExec(() -> deed.accept(listener));
	}

	private void stayWhereItIsNoValue(Event event) {
		boolean leaves = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
		if (leaves && !isValueValid()) {
			event.doit = false;
			event.detail = SWT.TRAVERSE_NONE;
			decorate(getErrorMessage());
		}
	}

	private void pasteCells(Event event) {
		if (event.text.matches("(?s).*[\\t\\r\\n].*")) { //$NON-NLS-1$
			String cells = event.text;
			event.doit = false;
			later(each -> {
				if (!each.pasted(cells) && !text().isDisposed()) {
					text().insert(cells.strip().replaceAll("\\s*[\\t\\r\\n]+\\s*", " ")); //$NON-NLS-1$ //$NON-NLS-2$
				}
			});
		}
	}

	/** Says what is wrong with the text; null for nothing. */
	final void decorate(String problem) {
		if (problem == null) {
			decoration.hide();
		} else {
			decoration.setDescriptionText(problem);
			decoration.show();
			decoration.showHoverText(problem);
		}
	}

	final Text text() {
		return text;
	}

	@Override
	protected void handleDefaultSelection(SelectionEvent event) {
		if (!isValueValid()) {
			decorate(getErrorMessage());
			return;
		}
		String typed = text().getText();
		super.handleDefaultSelection(event);
		listener.entered(typed);
	}

	/** What is no value is not forgotten because somebody looks elsewhere. */
	@Override
	protected void focusLost() {
		if (isValueValid()) {
			super.focusLost();
		}
	}

	@Override
	public void activate(ColumnViewerEditorActivationEvent event) {
		listener.activated(this);
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
