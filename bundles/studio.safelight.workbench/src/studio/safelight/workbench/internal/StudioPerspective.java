package studio.safelight.workbench.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

import studio.safelight.ui.WorkbenchIds;
import studio.safelight.workbench.navigation.NavigatorView;

/**
 * The perspective of a new window: the navigator at the left, the hubs above, the editors of records below. As long as there is no editor,
 * the hubs have all the room. Other bundles add their hubs to the folder {@link WorkbenchIds#HUBS_FOLDER}.
 */
public final class StudioPerspective implements IPerspectiveFactory {

	private static final float NAVIGATOR_WIDTH = 0.17f;
	private static final float HUBS_HEIGHT = 0.32f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.addView(NavigatorView.ID, IPageLayout.LEFT, NAVIGATOR_WIDTH, layout.getEditorArea());
		layout.getViewLayout(NavigatorView.ID).setCloseable(false);
		IFolderLayout hubs = layout.createFolder(WorkbenchIds.HUBS_FOLDER, IPageLayout.TOP, HUBS_HEIGHT, layout.getEditorArea());
		hubs.addPlaceholder(WorkbenchIds.HUBS_PREFIX + "*"); //$NON-NLS-1$
		layout.setEditorAreaVisible(false);
	}
}
