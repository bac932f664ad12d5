package studio.safelight.workbench.internal;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/**
 * Makes the platform's own actions that the menus name as commands; registering one binds its key and enables it. The
 * menus themselves are in the plugin.xml.
 */
final class SafelightActionBarAdvisor extends ActionBarAdvisor {

	SafelightActionBarAdvisor(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow window) {
		register(ActionFactory.DELETE.create(window));
		register(ActionFactory.BACKWARD_HISTORY.create(window));
		register(ActionFactory.FORWARD_HISTORY.create(window));
	}
}
