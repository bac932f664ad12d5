package studio.safelight.workbench.internal.start;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.Studio;
import studio.safelight.production.ProductionOrders;
import studio.safelight.sample.SampleStudio;
import studio.safelight.store.StoreException;
import studio.safelight.store.StudioLocation;
import studio.safelight.store.StudioStore;
import studio.safelight.store.Studios;
import studio.safelight.store.lists.InvoiceFilter;
import studio.safelight.ui.StudioInfo;

/**
 * The studio that the workbench works with, as OSGi services: {@link StudioStore}, {@link StudioInfo} and {@link ProductionOrders}. The
 * information follows what is saved.
 */
public final class OpenStudio implements AutoCloseable {

	/** Names the day that it is for the workbench: pictures of it are the same on any day, and the sample studio is as it was then. */
	private static final String TODAY = "studio.safelight.today"; //$NON-NLS-1$

	private static final Clock CLOCK = clock();

	private final BundleContext context = FrameworkUtil.getBundle(OpenStudio.class).getBundleContext();
	private final List<ServiceRegistration<?>> registrations = new ArrayList<>();
	private final StudioStore store;
	private ServiceRegistration<StudioInfo> info;

	private OpenStudio(StudioStore store) {
		this.store = store;
	}

	/**
	 * Opens a studio; takes its time.
	 *
	 * @param sample whether it is filled with the sample data where it is empty
	 */
	public static OpenStudio open(StudioLocation location, String user, boolean sample) throws IOException {
		StudioStore store = studios().open(location, user);
		try {
			if (sample && store.lists().countInvoices(InvoiceFilter.ALL, 1) == 0) {
				SampleStudio.fill(store, LocalDate.now(CLOCK.withZone(SampleStudio.ZONE)), location.folder().resolve("images")); //$NON-NLS-1$
			}
			OpenStudio open = new OpenStudio(store);
			open.register();
			return open;
		} catch (IOException | RuntimeException e) {
			store.close();
			throw e;
		}
	}

	private static Clock clock() {
		String day = System.getProperty(TODAY);
		return day == null ? Clock.systemUTC() : Clock.fixed(LocalDate.parse(day).atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
	}

	private static Studios studios() throws IOException {
		BundleContext context = FrameworkUtil.getBundle(OpenStudio.class).getBundleContext();
		ServiceReference<Studios> reference = context.getServiceReference(Studios.class);
		if (reference == null) {
			throw new StoreException(StoreException.Reason.FAILED, Messages.OpenStudio_noStore, null);
		}
		return context.getService(reference);
	}

	public StudioStore store() {
		return store;
	}

	private void register() throws IOException {
		StudioInfo first = readInfo();
		registrations.add(context.registerService(StudioStore.class, store, null));
		registrations.add(context.registerService(ProductionOrders.class, ProductionOrders.of(store, CLOCK, store::user), null));
		info = context.registerService(StudioInfo.class, first, null);
		store.addChangeListener(this::changed);
	}

	private void changed(Collection<URI> uris) {
		if (uris.stream().anyMatch(uri -> uri.segmentCount() == 2 && uri.segment(0).equals(Literals.STUDIO.getName()))) {
			try {
				ServiceRegistration<StudioInfo> old = info;
				info = context.registerService(StudioInfo.class, readInfo(), null);
				old.unregister();
			} catch (IOException e) {
				org.eclipse.core.runtime.Platform.getLog(OpenStudio.class).error("The studio's own record can't be read", e); //$NON-NLS-1$
			}
		}
	}

	private StudioInfo readInfo() throws IOException {
		return store.transaction(transaction -> {
			Studio studio = transaction.<Studio>loadAll(Literals.STUDIO).get(0);
			return new StudioInfo(studio.getName(), Currency.getInstance(studio.getCurrency()), ZoneId.of(studio.getTimeZone()), CLOCK);
		});
	}

	@Override
	public void close() throws IOException {
		registrations.forEach(ServiceRegistration::unregister);
		info.unregister();
		store.close();
	}
}
