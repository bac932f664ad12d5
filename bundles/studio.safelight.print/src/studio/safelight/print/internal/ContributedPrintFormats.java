package studio.safelight.print.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

import studio.safelight.print.DocumentKind;
import studio.safelight.print.PrintFormat;
import studio.safelight.print.PrintFormats;
import studio.safelight.print.PrintRequest;
import studio.safelight.print.PrintResult;
import studio.safelight.print.WholeFile;

/**
 * The formats in the extension registry. They are read when they are first asked for, and again when bundles with formats have come or gone.
 * That is seen by looking: the registry tells its listeners only some time later.
 */
public final class ContributedPrintFormats implements PrintFormats {

	private final IExtensionRegistry registry;
	private final Consumer<IStatus> log;
	/** What was read, to see whether it is still what there is. */
	private IConfigurationElement[] elements = {};
	/** By id, in the order of {@link #formats}. */
	private Map<String, Contribution> contributions = Map.of();

	/** For Declarative Services. */
	public ContributedPrintFormats(IExtensionRegistry registry) {
		this(registry, ILog.of(ContributedPrintFormats.class)::log);
	}

	/** @param log is told of every contribution that is left out */
	public ContributedPrintFormats(IExtensionRegistry registry, Consumer<IStatus> log) {
		this.registry = registry;
		this.log = log;
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
		PrintFormat instance = instance(contribution);
		PrintResult result = WholeFile.write(file, out -> print(contribution.descriptor(), instance, request, out));
		Path whole = file.toAbsolutePath().normalize();
		return new Printed(whole, Files.size(whole), result);
	}

	private PrintResult print(Descriptor descriptor, PrintFormat format, PrintRequest request, OutputStream out) throws IOException {
		try {
			return format.print(request, out);
		} catch (RuntimeException | LinkageError e) {
			// A fault in a contributed format is its bundle's, and no reason for the user's work to stop.
			String message = Messages.bind(Messages.Printing_failed, new Object[] { descriptor.label(), descriptor.bundle(), e.toString() });
			log.accept(new Status(IStatus.ERROR, descriptor.bundle(), message, e));
			throw new IOException(message, e);
		}
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

	/** Until bundles come or go: then it gets another chance. */
	private synchronized void leaveOut(Contribution contribution, Contribution.Unusable reason) {
		Map<String, Contribution> others = new LinkedHashMap<>(contributions);
		if (others.remove(contribution.descriptor().id(), contribution)) {
			contributions = others;
			report(contribution.descriptor().bundle(), reason);
		}
	}

	private synchronized Map<String, Contribution> contributions() {
		IConfigurationElement[] present = registry.getConfigurationElementsFor(PrintFormat.EXTENSION_POINT);
		if (!Arrays.equals(present, elements)) {
			contributions = read(present);
			elements = present;
		}
		return contributions;
	}

	private Map<String, Contribution> read(IConfigurationElement[] present) {
		List<Contribution> usable = new ArrayList<>();
		for (IConfigurationElement element : present) {
			try {
				usable.add(Contribution.read(element));
			} catch (Contribution.Unusable e) {
				report(element.getContributor().getName(), e);
			}
		}
		// The registry's order is that of the bundles' start. Of two with one id that is taken whose name the id begins with.
		usable.sort(Comparator.<Contribution, Boolean>comparing(c -> !c.descriptor().id().startsWith(c.descriptor().bundle()))
				.thenComparing(c -> c.descriptor().bundle()));
		Map<String, Contribution> found = new LinkedHashMap<>();
		for (Contribution contribution : usable) {
			Descriptor descriptor = contribution.descriptor();
			Contribution first = found.putIfAbsent(descriptor.id(), contribution);
			if (first != null) {
				warn(descriptor.bundle(), Messages.bind(Messages.Contribution_duplicate,
						new Object[] { descriptor.id(), descriptor.bundle(), first.descriptor().bundle() }));
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
}
