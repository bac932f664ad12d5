package studio.safelight.workbench.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

import studio.safelight.workbench.internal.work.MyWorkView;

/**
 * The perspective of those who make the orders: the production hub as wide as there is room, behind it what the user himself has to do. Other
 * hubs come when they are asked for.
 */
public final class ProductionPerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		IFolderLayout hubs = Layouts.navigatorAndHubs(layout);
		if (Layouts.exists(Layouts.PRODUCTION_HUB)) {
			hubs.addView(Layouts.PRODUCTION_HUB);
		}
		hubs.addView(MyWorkView.ID);
	}
}
