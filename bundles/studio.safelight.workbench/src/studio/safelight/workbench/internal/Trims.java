package studio.safelight.workbench.internal;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/** Puts the window's bars in order, which menu contributions can't say. */
final class Trims {

	/** As in the plugin.xml. */
	private static final String GO_TO_TOOLBAR = "studio.safelight.ui.goto.toolbar"; //$NON-NLS-1$
	private static final String STATUS_TOOLBAR = "studio.safelight.ui.status"; //$NON-NLS-1$

	/** The platform's. */
	private static final String TOP = "org.eclipse.ui.main.toolbar"; //$NON-NLS-1$
	private static final String BOTTOM = "org.eclipse.ui.trim.status"; //$NON-NLS-1$
	private static final String SPACER = "PerspectiveSpacer"; //$NON-NLS-1$

	private Trims() {
	}

	/** The field of numbers goes to the right edge, before the perspectives; who works here, to the left one. Neither can be dragged away. */
	static void arrange(MWindow window, EModelService models) {
		if (models.find(TOP, window) instanceof MTrimBar bar) {
			MTrimElement field = take(bar, GO_TO_TOOLBAR);
			int spacer = indexOf(bar.getChildren(), SPACER);
			put(bar, field, spacer < 0 ? bar.getChildren().size() : spacer + 1);
		}
		if (models.find(BOTTOM, window) instanceof MTrimBar bar) {
			put(bar, take(bar, STATUS_TOOLBAR), 0);
		}
	}

	private static MTrimElement take(MTrimBar bar, String id) {
		int index = indexOf(bar.getChildren(), id);
		return index < 0 ? null : bar.getChildren().remove(index);
	}

	private static void put(MTrimBar bar, MTrimElement element, int index) {
		if (element != null) {
			element.setToBeRendered(false); // its handle is made with it
			element.getTags().remove(IPresentationEngine.DRAGGABLE);
			element.getTags().add(IPresentationEngine.NO_MOVE);
			bar.getChildren().add(index, element);
			element.setToBeRendered(true);
		}
	}

	private static int indexOf(List<? extends MUIElement> elements, String id) {
		for (int i = 0; i < elements.size(); i++) {
			if (id.equals(elements.get(i).getElementId())) {
				return i;
			}
		}
		return -1;
	}
}
