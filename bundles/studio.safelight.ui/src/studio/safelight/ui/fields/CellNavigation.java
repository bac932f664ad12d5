package studio.safelight.ui.fields;

import java.util.function.BooleanSupplier;

import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.swt.SWT;

/** A cell of a table that has the focus, as in a spreadsheet: F2, Enter, a double click or typing edits it, Tab goes on to the next. */
final class CellNavigation {

	private CellNavigation() {
	}

	/** @param editable whether cells can be edited at the moment */
	static void install(TableViewer viewer, BooleanSupplier editable) {
		TableViewerFocusCellManager focus = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
		ColumnViewerEditorActivationStrategy strategy = new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return editable.getAsBoolean() && switch (event.eventType) {
					case ColumnViewerEditorActivationEvent.TRAVERSAL, ColumnViewerEditorActivationEvent.PROGRAMMATIC,
							ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION -> true;
					case ColumnViewerEditorActivationEvent.KEY_PRESSED -> starts(event);
					default -> false;
				};
			}
		};
		strategy.setEnableEditorActivationWithKeyboard(true);
		TableViewerEditor.create(viewer, focus, strategy, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
				| ColumnViewerEditor.TABBING_VERTICAL | ColumnViewerEditor.KEYBOARD_ACTIVATION);
	}

	private static boolean starts(ColumnViewerEditorActivationEvent event) {
		boolean modified = (event.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0;
		return !modified && (event.keyCode == SWT.F2 || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || isPrintable(event.character));
	}

	/** @return whether typing the character into a cell begins to replace what is in it */
	static boolean isPrintable(char character) {
		return character > ' ' && character != SWT.DEL;
	}
}
