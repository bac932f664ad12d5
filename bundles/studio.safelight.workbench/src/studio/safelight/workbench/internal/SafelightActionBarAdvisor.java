package studio.safelight.workbench.internal;

import java.util.List;

import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.ui.ActiveShellExpression;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Makes the platform's own actions that the menus name as commands; registering one binds its key and enables it. The
 * menus themselves are in the plugin.xml.
 */
final class SafelightActionBarAdvisor extends ActionBarAdvisor {

	private List<IWorkbenchAction> history = List.of();

	SafelightActionBarAdvisor(IActionBarConfigurer configurer) {
		super(configurer);
	}

	/** Back and forward follow the page from its beginning, so they are made before it. */
	@Override
	protected void makeActions(IWorkbenchWindow window) {
		register(ActionFactory.DELETE.create(window));
		history = List.of(ActionFactory.BACKWARD_HISTORY.create(window), ActionFactory.FORWARD_HISTORY.create(window));
	}

	/** Back and forward are there while the window itself is active: dialogs, such as the preferences, have a history of their own. */
	void activateHistory(IWorkbenchWindow window) {
		IHandlerService handlers = window.getService(IHandlerService.class);
		for (IWorkbenchAction action : history) {
			handlers.activateHandler(action.getActionDefinitionId(), new ActionHandler(action), new ActiveShellExpression(window.getShell()));
		}
	}

	@Override
	public void dispose() {
		history.forEach(IWorkbenchAction::dispose);
		super.dispose();
	}
}
