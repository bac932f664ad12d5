package studio.safelight.workbench.navigation;

import java.util.Collection;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** The entries, below each its own ones and then its records. */
final class NavigatorContents implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return ((Collection<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object element) {
		if (element instanceof Entry entry) {
			return Stream.concat(entry.children().stream(), entry.records() == null ? Stream.of() : entry.records().records().stream()).toArray();
		}
		return new Object[0];
	}

	@Override
	public Object getParent(Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return getChildren(element).length > 0;
	}
}
