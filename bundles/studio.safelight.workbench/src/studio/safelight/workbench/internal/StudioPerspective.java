package studio.safelight.workbench.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

import studio.safelight.ui.WorkbenchIds;

/** The perspective of a new window, with all hubs: other bundles add theirs to the folder {@link WorkbenchIds#HUBS_FOLDER}. */
public final class StudioPerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		Layouts.navigatorAndHubs(layout);
	}
}
