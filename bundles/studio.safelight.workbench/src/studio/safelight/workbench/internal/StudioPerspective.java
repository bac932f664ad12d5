package studio.safelight.workbench.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

import studio.safelight.ui.WorkbenchIds;

/** The perspective of a new window, with all hubs: other bundles add theirs to the folder {@link WorkbenchIds#HUBS_FOLDER}. */
public final class StudioPerspective implements IPerspectiveFactory {

	/** The hub that the front desk begins with, from a bundle of its own. */
	private static final String FIRST_HUB = WorkbenchIds.HUBS_PREFIX + "invoices"; //$NON-NLS-1$

	@Override
	public void createInitialLayout(IPageLayout layout) {
		IFolderLayout hubs = Layouts.navigatorAndHubs(layout);
		if (Layouts.exists(FIRST_HUB)) {
			hubs.addView(FIRST_HUB);
		}
	}
}
