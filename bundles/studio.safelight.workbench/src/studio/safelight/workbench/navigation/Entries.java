package studio.safelight.workbench.navigation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** Reads the contributed entries. One that is wrong is left out, and named in the log with the bundle that it comes from. */
final class Entries {

	static final String EXTENSION_POINT = "studio.safelight.workbench.navigation"; //$NON-NLS-1$

	private Entries() {
	}

	/** @return the entries of the first level, in their order */
	static List<Entry> read() {
		return read(Platform.getExtensionRegistry().getConfigurationElementsFor(EXTENSION_POINT), null);
	}

	private static List<Entry> read(IConfigurationElement[] elements, String view) {
		List<Entry> entries = new ArrayList<>();
		for (IConfigurationElement element : elements) {
			try {
				entries.add(entry(element, view));
			} catch (CoreException | IllegalArgumentException e) {
				Platform.getLog(Entries.class).log(new Status(Status.ERROR, element.getContributor().getName(),
						"The navigator entry " + element.getAttribute("id") + " can't be used", e)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
		}
		entries.sort(Comparator.comparingInt(Entry::order));
		return entries;
	}

	private static Entry entry(IConfigurationElement element, String inherited) throws CoreException {
		String view = element.getAttribute("view") == null ? inherited : element.getAttribute("view"); //$NON-NLS-1$ //$NON-NLS-2$
		String icon = element.getAttribute("icon"); //$NON-NLS-1$
		String order = element.getAttribute("order"); //$NON-NLS-1$
		boolean counted = element.getAttribute("count") != null; //$NON-NLS-1$
		boolean hasRecords = element.getAttribute("records") != null; //$NON-NLS-1$
		ImageDescriptor image = icon == null ? null
				: ResourceLocator.imageDescriptorFromBundle(element.getContributor().getName(), icon).orElse(null);
		return new Entry(required(element, "id"), required(element, "label"), hasRecords ? view : required(view), element.getAttribute("preset"), image, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				counted ? (EntryCount) element.createExecutableExtension("count") : null, //$NON-NLS-1$
				Boolean.parseBoolean(element.getAttribute("urgent")), order == null ? Integer.MAX_VALUE : Integer.parseInt(order), //$NON-NLS-1$
				read(element.getChildren(), view), hasRecords ? (EntryRecords) element.createExecutableExtension("records") : null); //$NON-NLS-1$
	}

	private static String required(IConfigurationElement element, String attribute) {
		String value = element.getAttribute(attribute);
		if (value == null) {
			throw new IllegalArgumentException("It has no " + attribute); //$NON-NLS-1$
		}
		return value;
	}

	private static String required(String view) {
		if (view == null) {
			throw new IllegalArgumentException("Neither it nor the entry above names a view"); //$NON-NLS-1$
		}
		return view;
	}
}
