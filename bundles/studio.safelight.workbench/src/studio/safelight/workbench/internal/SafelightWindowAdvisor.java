package studio.safelight.workbench.internal;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import studio.safelight.ui.StudioInfo;

/** A workbench window: what it is called and which bars it has. */
final class SafelightWindowAdvisor extends WorkbenchWindowAdvisor {

	/** As in the plugin.xml. */
	private static final String GO_TO_TOOLBAR = "studio.safelight.ui.goto.toolbar";

	/** A new window takes no more than this; on a smaller screen, all of it, and where it is made smaller, nine tenths. */
	private static final Point LARGEST_FIRST_SIZE = new Point(1600, 1000);

	private final ShellServices services;

	SafelightWindowAdvisor(IWorkbenchWindowConfigurer configurer, ShellServices services) {
		super(configurer);
		this.services = services;
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new SafelightActionBarAdvisor(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		StudioInfo studio = configurer.getWindow().getService(StudioInfo.class);
		configurer.setTitle(NLS.bind(Messages.Window_title, studio.name()));
		Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
		configurer.setInitialSize(new Point(Math.min(LARGEST_FIRST_SIZE.x, screen.width * 9 / 10),
				Math.min(LARGEST_FIRST_SIZE.y, screen.height * 9 / 10)));
		configurer.setShowMenuBar(true);
		configurer.setShowCoolBar(true);
		configurer.setShowPerspectiveBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowProgressIndicator(true);
	}

	/** On a small screen, a first window takes all of it. */
	@Override
	public void postWindowCreate() {
		Shell shell = getWindowConfigurer().getWindow().getShell();
		Rectangle screen = shell.getMonitor().getClientArea();
		if (screen.width < LARGEST_FIRST_SIZE.x || screen.height < LARGEST_FIRST_SIZE.y) {
			shell.setMaximized(true);
		}
	}

	@Override
	public void postWindowOpen() {
		EditorArea.watch(getWindowConfigurer().getWindow());
		services.watch(getWindowConfigurer().getWindow());
		MWindow window = getWindowConfigurer().getWindow().getService(MWindow.class);
		EModelService modelService = getWindowConfigurer().getWindow().getService(EModelService.class);
		if (modelService.find("org.eclipse.ui.main.toolbar", window) instanceof MTrimBar bar) {
			moveBehind(bar, "PerspectiveSpacer", GO_TO_TOOLBAR);
		}
	}

	/** The spacer takes all the room there is, so that what comes behind it stands at the right edge. */
	private static void moveBehind(MTrimBar bar, String spacerId, String elementId) {
		List<MTrimElement> elements = bar.getChildren();
		int spacer = indexOf(elements, spacerId);
		int element = indexOf(elements, elementId);
		if (element >= 0 && element < spacer) {
			elements.add(spacer, elements.remove(element));
		}
	}

	private static int indexOf(List<MTrimElement> elements, String id) {
		for (int i = 0; i < elements.size(); i++) {
			if (id.equals(elements.get(i).getElementId())) {
				return i;
			}
		}
		return -1;
	}
}
