package studio.safelight.print.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;

import studio.safelight.print.DocumentKind;
import studio.safelight.print.PrintFormat;
import studio.safelight.print.PrintFormats.Descriptor;

/** One format as a bundle contributed it, and its one instance. */
final class Contribution {

	/** A contribution can't be used. The message says whose it is and why. */
	static final class Unusable extends Exception {

		private static final long serialVersionUID = 1L;

		Unusable(String message, Throwable cause) {
			super(message, cause);
		}
	}

	private static final String ELEMENT = "format";

	private final IConfigurationElement element;
	private final Descriptor descriptor;
	private final String className;
	private final boolean preferred;
	private PrintFormat instance;

	private Contribution(IConfigurationElement element, Descriptor descriptor, String className, boolean preferred) {
		this.element = element;
		this.className = className;
		this.descriptor = descriptor;
		this.preferred = preferred;
	}

	/** Reads what is declared; no class is loaded, so no bundle is started. */
	static Contribution read(IConfigurationElement element) throws Unusable {
		String bundle = element.getContributor().getName();
		if (!ELEMENT.equals(element.getName())) {
			throw unusable(Messages.Contribution_element, element.getName(), bundle);
		}
		String id = attribute(element, "id");
		String label = attribute(element, "label");
		String kindId = attribute(element, "kind");
		String extension = attribute(element, "extension");
		String className = attribute(element, "class");
		DocumentKind kind = kind(kindId).orElseThrow(() -> unusable(Messages.Contribution_kind, id, bundle, kindId,
				Arrays.stream(DocumentKind.values()).map(DocumentKind::id).collect(Collectors.joining(", "))));
		if (!extension.matches("[A-Za-z0-9]+")) {
			throw unusable(Messages.Contribution_extension, id, bundle, extension);
		}
		boolean preferred = Boolean.parseBoolean(element.getAttribute("default"));
		return new Contribution(element, new Descriptor(id, label, kind, extension, bundle), className, preferred);
	}

	private static String attribute(IConfigurationElement element, String name) throws Unusable {
		String value = element.getAttribute(name);
		if (value == null || value.isBlank()) {
			String id = element.getAttribute("id");
			throw unusable(Messages.Contribution_attribute, id == null ? "?" : id, element.getContributor().getName(), name);
		}
		return value.strip();
	}

	private static Optional<DocumentKind> kind(String id) {
		return Arrays.stream(DocumentKind.values()).filter(kind -> kind.id().equals(id)).findFirst();
	}

	private static Unusable unusable(String message, Object... names) {
		return new Unusable(Messages.bind(message, names), null);
	}

	Descriptor descriptor() {
		return descriptor;
	}

	boolean isPreferred() {
		return preferred;
	}

	/** The format itself, made when it is first asked for. */
	synchronized PrintFormat instance() throws Unusable {
		if (instance == null) {
			Object made;
			try {
				made = element.createExecutableExtension("class");
			} catch (CoreException | RuntimeException | LinkageError e) {
				// What a foreign constructor or a class that isn't there may throw: it must not take the other formats with it.
				throw new Unusable(Messages.bind(Messages.Contribution_class,
						new Object[] { descriptor.id(), descriptor.bundle(), className }), e);
			}
			if (!(made instanceof PrintFormat format)) {
				throw unusable(Messages.Contribution_type, descriptor.id(), descriptor.bundle(), className);
			}
			instance = format;
		}
		return instance;
	}
}
