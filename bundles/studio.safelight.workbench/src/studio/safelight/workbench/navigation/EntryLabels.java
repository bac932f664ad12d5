package studio.safelight.workbench.navigation;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.PlatformUI;

import studio.safelight.ui.editors.RecordEditors;

/** What the entries are called. */
final class EntryLabels extends ColumnLabelProvider {

	private final LocalResourceManager images;

	EntryLabels(Control owner) {
		images = new LocalResourceManager(JFaceResources.getResources(), owner);
	}

	@Override
	public String getText(Object element) {
		return element instanceof Entry entry ? entry.label() : ((EntryRecord) element).label();
	}

	@Override
	public Image getImage(Object element) {
		ImageDescriptor icon = element instanceof Entry entry ? entry.icon() : icon((EntryRecord) element);
		return icon == null ? null : images.get(icon);
	}

	private static ImageDescriptor icon(EntryRecord record) {
		IEditorDescriptor editor = PlatformUI.getWorkbench().getEditorRegistry().findEditor(RecordEditors.PREFIX + record.record().type().getName());
		return editor == null ? null : editor.getImageDescriptor();
	}
}
