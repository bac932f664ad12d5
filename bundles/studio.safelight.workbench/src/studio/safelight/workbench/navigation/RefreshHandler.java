package studio.safelight.workbench.navigation;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Refresh, where the navigator is the active part. */
final class RefreshHandler extends AbstractHandler {

	private final Runnable refresh;

	RefreshHandler(Runnable refresh) {
		this.refresh = refresh;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		refresh.run();
		return null;
	}
}
