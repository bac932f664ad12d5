package studio.safelight.workbench.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

import studio.safelight.store.StudioStore;
import studio.safelight.workbench.internal.notifications.NotificationCenter;
import studio.safelight.workbench.internal.recent.RecentEditors;
import studio.safelight.workbench.notifications.Notifications;
import studio.safelight.workbench.recent.RecentRecords;

/** What the window gives to all parts, as OSGi services, as long as the workbench runs. */
final class ShellServices implements AutoCloseable {

	private final List<ServiceRegistration<?>> registrations = new ArrayList<>();
	private final RecentEditors recent;

	ShellServices(IWorkbench workbench) {
		Display display = workbench.getDisplay();
		BundleContext context = FrameworkUtil.getBundle(ShellServices.class).getBundleContext();
		NotificationCenter notifications = new NotificationCenter(display);
		recent = new RecentEditors(display, workbench.getService(StudioStore.class));
		registrations.add(context.registerService(new String[] { Notifications.class.getName(), NotificationCenter.class.getName() }, notifications, null));
		registrations.add(context.registerService(RecentRecords.class, recent, null));
	}

	/** Follows what is opened in a window. */
	void watch(IWorkbenchWindow window) {
		window.getPartService().addPartListener(recent);
	}

	@Override
	public void close() {
		registrations.forEach(ServiceRegistration::unregister);
		recent.close();
	}
}
