package studio.safelight.ui.editors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import studio.safelight.model.labels.Labels;

/**
 * Opens records in their editors. The editor of a class has the id {@link #PREFIX} + the name of the class, such as
 * <code>studio.safelight.ui.editor.Invoice</code>, whichever bundle it comes from: so one screen opens another's records without knowing it.
 */
public final class RecordEditors {

	/** What the id of every record editor begins with. */
	public static final String PREFIX = "studio.safelight.ui.editor."; //$NON-NLS-1$

	private RecordEditors() {
	}

	/**
	 * Opens a record, or brings its editor forward where it is open already.
	 *
	 * @return the editor, or null if there is none for the class, which the user was told
	 */
	public static IEditorPart open(IWorkbenchPage page, EClass type, long id) {
		return open(page, RecordInput.of(type, id));
	}

	/** Opens an editor for a record that is still to be made, or for one of the studio. */
	public static IEditorPart open(IWorkbenchPage page, RecordInput input) {
		String editor = PREFIX + input.type().getName();
		if (!isEditable(input.type())) {
			MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), input.getName(),
					NLS.bind(Messages.RecordEditors_none, Labels.of(input.type())));
			return null;
		}
		try {
			return page.openEditor(input, editor, true, IWorkbenchPage.MATCH_INPUT);
		} catch (PartInitException e) {
			MessageDialog.openError(page.getWorkbenchWindow().getShell(), input.getName(), e.getStatus().getMessage());
			return null;
		}
	}

	/** @return whether there is an editor for the class */
	public static boolean isEditable(EClass type) {
		return PlatformUI.getWorkbench().getEditorRegistry().findEditor(PREFIX + type.getName()) != null;
	}
}
