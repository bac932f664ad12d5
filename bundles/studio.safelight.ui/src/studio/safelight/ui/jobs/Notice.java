package studio.safelight.ui.jobs;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Says what was done: in the status line, which asks for nothing; and in a dialog only where there is something that one has to know. (A popup
 * in the corner would take the keyboard away from whoever types.)
 */
public final class Notice {

	private Notice() {
	}

	/**
	 * @param title   what was done
	 * @param line    the same with what belongs to it, in one line
	 * @param remarks what the user has to know of it; mostly none
	 */
	public static void show(IWorkbenchWindow window, String title, String line, List<String> remarks) {
		IWorkbenchPart part = window.getActivePage() == null ? null : window.getActivePage().getActivePart();
		IActionBars bars = part == null ? null : switch (part.getSite()) {
			case IViewSite site -> site.getActionBars();
			case IEditorSite site -> site.getActionBars();
			default -> null;
		};
		if (bars != null) {
			bars.getStatusLineManager().setMessage(line);
		}
		if (!remarks.isEmpty()) {
			String text = remarks.stream().map(remark -> "\u2022 " + remark).collect(Collectors.joining("\n"));
			MessageDialog.openInformation(window.getShell(), title, line + "\n\n" + text);
		}
	}
}
