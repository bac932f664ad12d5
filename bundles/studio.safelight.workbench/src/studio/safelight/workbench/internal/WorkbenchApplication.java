package studio.safelight.workbench.internal;

import java.io.IOException;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

import studio.safelight.workbench.internal.start.OpenStudio;
import studio.safelight.workbench.internal.start.StudioOpening;

/** Opens the studio, then shows the workbench until its last window closes. */
public final class WorkbenchApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) throws IOException {
		Display.setAppName("Safelight");
		Display display = PlatformUI.createDisplay();
		Arguments arguments = Arguments.of(context);
		try (OpenStudio studio = new StudioOpening(display, arguments.user(), arguments.sample()).open(arguments.location())) {
			if (studio == null) {
				return EXIT_OK;
			}
			int code = PlatformUI.createAndRunWorkbench(display, new SafelightWorkbenchAdvisor(arguments));
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			IWorkbench workbench = PlatformUI.getWorkbench();
			Display display = workbench.getDisplay();
			display.syncExec(() -> {
				if (!display.isDisposed()) {
					workbench.close();
				}
			});
		}
	}
}
