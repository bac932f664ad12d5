package studio.safelight.ui.production.internal.neworders;

import org.eclipse.jface.viewers.ICheckStateProvider;

/** What is checked: the lines that are ordered, and the vendors that some are ordered from. */
final class PreviewChecks implements ICheckStateProvider {

	@Override
	public boolean isChecked(Object element) {
		return switch (element) {
			case PreviewLine line -> line.isOrdered();
			case VendorOrder order -> order.lines().isEmpty() || order.ordered() > 0;
			default -> false;
		};
	}

	@Override
	public boolean isGrayed(Object element) {
		return element instanceof VendorOrder order && order.ordered() > 0 && order.ordered() < order.lines().size();
	}
}
