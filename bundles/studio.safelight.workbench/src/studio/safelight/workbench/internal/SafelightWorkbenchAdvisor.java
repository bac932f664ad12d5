package studio.safelight.workbench.internal;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import studio.safelight.ui.WorkbenchIds;
import studio.safelight.workbench.internal.appearance.Appearance;
import studio.safelight.workbench.internal.search.GoToField;

/** Tells the workbench what is Safelight's own: its perspective, its windows, and that both are remembered. */
final class SafelightWorkbenchAdvisor extends WorkbenchAdvisor {

	private final Arguments arguments;
	private ShellServices services;

	SafelightWorkbenchAdvisor(Arguments arguments) {
		this.arguments = arguments;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		super.initialize(configurer);
		configurer.setSaveAndRestore(true);
		services = new ShellServices(configurer.getWorkbench());
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new SafelightWindowAdvisor(configurer, services);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return WorkbenchIds.STUDIO_PERSPECTIVE;
	}

	/** Before there is a window, which so never shows in another light. */
	@Override
	public void preStartup() {
		Appearance.chosen().show(getWorkbenchConfigurer().getWorkbench().getDisplay());
	}

	@Override
	public void postShutdown() {
		services.close();
	}

	@Override
	public void postStartup() {
		IWorkbenchWindow window = getWorkbenchConfigurer().getWorkbench().getActiveWorkbenchWindow();
		arguments.open().ifPresent(number -> GoToField.open(window, number));
		arguments.screenshot().ifPresent(file -> {
			IWorkbench workbench = getWorkbenchConfigurer().getWorkbench();
			workbench.getDisplay().asyncExec(new ScreenshotAndClose(workbench, file));
		});
	}
}
