package studio.safelight.workbench.internal.search;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.quickaccess.QuickAccessElement;

import studio.safelight.ui.RecordReference;
import studio.safelight.ui.editors.RecordEditors;
import studio.safelight.workbench.internal.RecordIcons;

/** A record that Quick Access offers; it opens in its editor. */
final class FoundRecord extends QuickAccessElement {

	private final RecordReference record;
	private final String label;
	private final String query;

	/** @param query what was typed, by which the database found it */
	FoundRecord(RecordReference record, String label, String query) {
		this.record = record;
		this.label = label;
		this.query = query;
	}

	@Override
	public String getLabel() {
		return label;
	}

	/** The database has other words for what fits, such as the beginnings of several names; what it found must not be sorted out again. */
	@Override
	public String getMatchLabel() {
		return label.toLowerCase().contains(query.toLowerCase()) ? label : label + " " + query; //$NON-NLS-1$
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return RecordIcons.of(record.type());
	}

	@Override
	public String getId() {
		return record.type().getName() + "/" + record.id(); //$NON-NLS-1$
	}

	@Override
	public void execute() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null) {
			RecordEditors.open(window.getActivePage(), record.type(), record.id());
		}
	}
}
