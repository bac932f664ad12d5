package studio.safelight.cli.internal;

import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

import studio.safelight.print.PrintFormats;
import studio.safelight.store.Studios;

/** Takes the services from the framework. */
public final class OsgiServices implements Services {

	private static final long PATIENCE = 10_000;

	private final BundleContext context;

	public OsgiServices(BundleContext context) {
		this.context = context;
	}

	@Override
	public Studios studios() {
		return service(Studios.class);
	}

	@Override
	public PrintFormats printFormats() {
		return service(PrintFormats.class);
	}

	/** A declarative service may still be on its way when the application starts. */
	private <T> T service(Class<T> type) {
		ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null);
		tracker.open();
		try {
			T service = tracker.waitForService(PATIENCE);
			if (service == null) {
				throw new IllegalStateException("No service " + type.getName() + " in this installation");
			}
			return service;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}
}
