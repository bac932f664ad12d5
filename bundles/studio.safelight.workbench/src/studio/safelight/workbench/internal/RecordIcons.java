package studio.safelight.workbench.internal;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.PlatformUI;

import studio.safelight.ui.editors.RecordEditors;

/** The icons of records: those of their editors. */
public final class RecordIcons {

	private RecordIcons() {
	}

	/** @return the icon; null where there is no editor */
	public static ImageDescriptor of(EClass type) {
		IEditorDescriptor editor = PlatformUI.getWorkbench().getEditorRegistry().findEditor(RecordEditors.PREFIX + type.getName());
		return editor == null ? null : editor.getImageDescriptor();
	}
}
