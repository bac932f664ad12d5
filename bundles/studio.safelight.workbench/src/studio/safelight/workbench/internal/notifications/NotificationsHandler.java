package studio.safelight.workbench.internal.notifications;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows what was told before. */
public final class NotificationsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		NotificationCenter center = window.getService(NotificationCenter.class);
		NotificationList list = new NotificationList(window.getShell(), center);
		center.read();
		list.open();
		return null;
	}
}
