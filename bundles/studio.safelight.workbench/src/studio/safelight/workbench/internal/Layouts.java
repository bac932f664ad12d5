package studio.safelight.workbench.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;

import studio.safelight.ui.WorkbenchIds;
import studio.safelight.workbench.navigation.NavigatorView;

/** What the perspectives have in common: the navigator at the left, the hubs above, the editors of records below. */
final class Layouts {

	/** The hub of production orders, from a bundle of its own. */
	static final String PRODUCTION_HUB = WorkbenchIds.HUBS_PREFIX + "production"; //$NON-NLS-1$

	private static final float NAVIGATOR_WIDTH = 0.17f;
	private static final float HUBS_HEIGHT = 0.32f;

	private Layouts() {
	}

	/** @return the folder of the hubs, {@link WorkbenchIds#HUBS_FOLDER}; as long as there is no editor, it has all the room */
	static IFolderLayout navigatorAndHubs(IPageLayout layout) {
		layout.addView(NavigatorView.ID, IPageLayout.LEFT, NAVIGATOR_WIDTH, layout.getEditorArea());
		layout.getViewLayout(NavigatorView.ID).setCloseable(false);
		IFolderLayout hubs = layout.createFolder(WorkbenchIds.HUBS_FOLDER, IPageLayout.TOP, HUBS_HEIGHT, layout.getEditorArea());
		hubs.addPlaceholder(WorkbenchIds.HUBS_PREFIX + "*"); //$NON-NLS-1$
		layout.setEditorAreaVisible(false);
		return hubs;
	}

	/** Hubs come from bundles that may not be there. */
	static boolean exists(String view) {
		return PlatformUI.getWorkbench().getViewRegistry().find(view) != null;
	}
}
