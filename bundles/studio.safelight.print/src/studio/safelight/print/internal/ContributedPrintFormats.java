package studio.safelight.print.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IRegistryEventListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

import studio.safelight.print.DocumentKind;
import studio.safelight.print.PrintFormat;
import studio.safelight.print.PrintFormats;
import studio.safelight.print.PrintRequest;

/**
 * The formats in the extension registry. They are read when they are first asked for, and again after bundles with formats came or went.
 */
public final class ContributedPrintFormats implements PrintFormats, IRegistryEventListener {

	private final IExtensionRegistry registry;
	private final Consumer<IStatus> log;
	/** The keys of contributions whose class could not be made: they are left out as long as their bundle is there. */
	private final Set<String> broken = new HashSet<>();
	/** By id, in the order of {@link #formats}; null before they are read. */
	private Map<String, Contribution> contributions;

	/** For Declarative Services. */
	public ContributedPrintFormats(IExtensionRegistry registry) {
		this(registry, ILog.of(ContributedPrintFormats.class)::log);
	}

	/** @param log is told of every contribution that is left out */
	public ContributedPrintFormats(IExtensionRegistry registry, Consumer<IStatus> log) {
		this.registry = registry;
		this.log = log;
		registry.addListener(this, PrintFormat.EXTENSION_POINT);
	}

	/** The end of the service. */
	public void deactivate() {
		registry.removeListener(this);
	}

	@Override
	public List<Descriptor> formats(DocumentKind kind) {
		return contributions().values().stream().map(Contribution::descriptor).filter(d -> d.kind() == kind).toList();
	}

	@Override
	public Printed print(Descriptor format, PrintRequest request, Path file) throws IOException {
		Contribution contribution = contributions().get(format.id());
		if (contribution == null) {
			throw new IOException(Messages.bind(Messages.Printing_noFormat, format.label()));
		}
		return new WholeFile(file).write(contribution.descriptor(), instance(contribution), request, log);
	}

	private PrintFormat instance(Contribution contribution) throws IOException {
		try {
			return contribution.instance();
		} catch (Contribution.Unusable e) {
			leaveOut(contribution, e);
			throw new IOException(
					Messages.bind(Messages.Printing_unusable, contribution.descriptor().label(), contribution.descriptor().bundle()), e);
		}
	}

	private synchronized void leaveOut(Contribution contribution, Contribution.Unusable reason) {
		if (broken.add(key(contribution.descriptor()))) {
			report(contribution.descriptor().bundle(), reason);
			contributions = null;
		}
	}

	private static String key(Descriptor descriptor) {
		return descriptor.bundle() + '/' + descriptor.id();
	}

	private synchronized Map<String, Contribution> contributions() {
		if (contributions == null) {
			contributions = read();
		}
		return contributions;
	}

	private Map<String, Contribution> read() {
		Map<String, Contribution> found = new LinkedHashMap<>();
		for (IConfigurationElement element : registry.getConfigurationElementsFor(PrintFormat.EXTENSION_POINT)) {
			try {
				Contribution contribution = Contribution.read(element);
				Descriptor descriptor = contribution.descriptor();
				if (broken.contains(key(descriptor))) {
					continue;
				}
				Contribution first = found.putIfAbsent(descriptor.id(), contribution);
				if (first != null) {
					warn(descriptor.bundle(), Messages.bind(Messages.Contribution_duplicate,
							new Object[] { descriptor.id(), descriptor.bundle(), first.descriptor().bundle() }));
				}
			} catch (Contribution.Unusable e) {
				report(element.getContributor().getName(), e);
			}
		}
		return sorted(found);
	}

	/** The default format of each kind first, the others by label. */
	private Map<String, Contribution> sorted(Map<String, Contribution> found) {
		Map<DocumentKind, Descriptor> defaults = new EnumMap<>(DocumentKind.class);
		found.values().stream().filter(Contribution::isPreferred).map(Contribution::descriptor).forEach(descriptor -> {
			Descriptor first = defaults.putIfAbsent(descriptor.kind(), descriptor);
			if (first != null) {
				warn(descriptor.bundle(), Messages.bind(Messages.Contribution_default,
						new Object[] { descriptor.id(), descriptor.bundle(), first.id(), first.bundle() }));
			}
		});
		Map<String, Contribution> sorted = new LinkedHashMap<>();
		found.values().stream()
				.sorted(Comparator.<Contribution, Boolean>comparing(c -> !defaults.containsValue(c.descriptor()))
						.thenComparing(c -> c.descriptor().label(), String.CASE_INSENSITIVE_ORDER)
						.thenComparing(c -> c.descriptor().id()))
				.forEach(contribution -> sorted.put(contribution.descriptor().id(), contribution));
		return sorted;
	}

	private void report(String bundle, Contribution.Unusable reason) {
		log.accept(new Status(IStatus.ERROR, bundle, reason.getMessage(), reason.getCause()));
	}

	private void warn(String bundle, String message) {
		log.accept(new Status(IStatus.WARNING, bundle, message));
	}

	private synchronized void forget() {
		contributions = null;
		broken.clear();
	}

	@Override
	public void added(IExtension[] extensions) {
		forget();
	}

	@Override
	public void removed(IExtension[] extensions) {
		forget();
	}

	@Override
	public void added(IExtensionPoint[] extensionPoints) {
		forget();
	}

	@Override
	public void removed(IExtensionPoint[] extensionPoints) {
		forget();
	}
}
