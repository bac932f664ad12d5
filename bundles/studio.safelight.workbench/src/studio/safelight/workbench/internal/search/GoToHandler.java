package studio.safelight.workbench.internal.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.safelight.ui.WorkbenchIds;

/** Puts the cursor into the window's {@link GoToField}. */
public final class GoToHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
		Text field = find(shell);
		if (field != null) {
			field.setFocus();
			field.selectAll();
		}
		return null;
	}

	private static Text find(Composite parent) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Text text && GoToField.FIELD_ID.equals(text.getData(WorkbenchIds.WIDGET_ID))) {
				return text;
			}
			if (child instanceof Composite composite) {
				Text text = find(composite);
				if (text != null) {
					return text;
				}
			}
		}
		return null;
	}
}
