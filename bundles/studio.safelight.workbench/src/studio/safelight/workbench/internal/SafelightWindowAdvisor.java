package studio.safelight.workbench.internal;

import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import studio.safelight.ui.StudioInfo;

/** A workbench window: what it is called and which bars it has. */
final class SafelightWindowAdvisor extends WorkbenchWindowAdvisor {

	/** A new window takes no more than this; on a smaller screen, all of it, and where it is made smaller, nine tenths. */
	/** The platform's own for an editor that it knows nothing of. */
	private static final String EMPTY_EDITOR = "org.eclipse.ui.internal.emptyEditorTab"; //$NON-NLS-1$
	private static final Point LARGEST_FIRST_SIZE = new Point(1600, 1000);

	private static final String SHOWN_BEFORE = "studio.safelight.shownBefore"; //$NON-NLS-1$

	private final ShellServices services;
	private SafelightActionBarAdvisor actions;

	SafelightWindowAdvisor(IWorkbenchWindowConfigurer configurer, ShellServices services) {
		super(configurer);
		this.services = services;
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		actions = new SafelightActionBarAdvisor(configurer);
		return actions;
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

	/** On a small screen, a first window takes all of it; a later one is as it was left. */
	@Override
	public void postWindowCreate() {
		Map<String, String> remembered = getWindowConfigurer().getWindow().getService(MWindow.class).getPersistedState();
		if (remembered.put(SHOWN_BEFORE, Boolean.TRUE.toString()) != null) {
			return;
		}
		Shell shell = getWindowConfigurer().getWindow().getShell();
		Rectangle screen = shell.getMonitor().getClientArea();
		if (screen.width < LARGEST_FIRST_SIZE.x || screen.height < LARGEST_FIRST_SIZE.y) {
			shell.setMaximized(true);
		}
	}

	@Override
	public void postWindowOpen() {
		closeLost(getWindowConfigurer().getWindow().getActivePage());
		EditorArea.watch(getWindowConfigurer().getWindow());
		services.watch(getWindowConfigurer().getWindow());
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		actions.activateHistory(window);
		Trims.arrange(window.getService(MWindow.class), window.getService(EModelService.class));
	}

	/** Editors that are not brought back, such as previews, are still written down where the workbench was killed. */
	private static void closeLost(IWorkbenchPage page) {
		IEditorReference[] lost = Stream.of(page.getEditorReferences()).filter(editor -> EMPTY_EDITOR.equals(editor.getId()))
				.toArray(IEditorReference[]::new);
		if (lost.length > 0) {
			page.closeEditors(lost, false);
		}
	}
}
