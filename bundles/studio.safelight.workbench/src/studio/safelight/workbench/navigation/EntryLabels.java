package studio.safelight.workbench.navigation;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

import studio.safelight.workbench.internal.RecordIcons;

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
		ImageDescriptor icon = element instanceof Entry entry ? entry.icon() : RecordIcons.of(((EntryRecord) element).record().type());
		return icon == null ? null : images.get(icon);
	}
}
