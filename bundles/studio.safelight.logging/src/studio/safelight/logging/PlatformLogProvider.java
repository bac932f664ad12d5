package studio.safelight.logging;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.log.LoggerFactory;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** Found by SLF4J through its service file. */
public final class PlatformLogProvider implements SLF4JServiceProvider {

	private final Map<String, PlatformLogger> loggers = new ConcurrentHashMap<>();
	private final IMarkerFactory markers = new BasicMarkerFactory();
	private final MDCAdapter contexts = new NOPMDCAdapter();
	private LoggerFactory platformLog;
	private Bundle bundle;

	@Override
	public void initialize() {
		bundle = FrameworkUtil.getBundle(PlatformLogProvider.class);
		// The system bundle's context is there from the first to the last moment. In a product its classes come from the launcher's class
		// loader, which knows no bundle, so it is asked for by the wire to its package.
		BundleContext framework = bundle.adapt(BundleWiring.class).getRequiredWires(PackageNamespace.PACKAGE_NAMESPACE).stream()
				.map(wire -> wire.getProvider().getBundle()).filter(provider -> provider.getBundleId() == Constants.SYSTEM_BUNDLE_ID).findAny()
				.orElseThrow().getBundleContext();
		ServiceReference<LoggerFactory> reference = framework.getServiceReference(LoggerFactory.class);
		platformLog = framework.getService(reference);
	}

	@Override
	public ILoggerFactory getLoggerFactory() {
		return name -> loggers.computeIfAbsent(name,
				n -> new PlatformLogger(n, platformLog.getLogger(bundle, n, org.osgi.service.log.Logger.class)));
	}

	@Override
	public IMarkerFactory getMarkerFactory() {
		return markers;
	}

	@Override
	public MDCAdapter getMDCAdapter() {
		return contexts;
	}

	@Override
	public String getRequestedApiVersion() {
		return "2.0.99";
	}
}
