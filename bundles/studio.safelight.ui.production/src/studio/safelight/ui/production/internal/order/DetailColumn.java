package studio.safelight.ui.production.internal.order;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;

import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.labels.Labels;

/**
 * A column of the details of an order.
 *
 * @param feature   what is edited in it; null for what is only shown
 * @param weight    its share of the width
 * @param printOnly whether only orders of prints have it
 */
record DetailColumn(String title, EAttribute feature, int alignment, int weight, boolean printOnly) {

	static final DetailColumn SIZE = new DetailColumn(Messages.DetailColumn_size, null, SWT.LEFT, 9, true);
	static final DetailColumn FILE = new DetailColumn(Messages.DetailColumn_file, null, SWT.LEFT, 20, true);

	/** All columns, in their order. */
	static final List<DetailColumn> ALL = List.of(of(Literals.ORDER_DETAIL__DESCRIPTION, SWT.LEFT, 34), of(Literals.ORDER_DETAIL__QUANTITY, SWT.RIGHT, 9),
			of(Literals.ORDER_DETAIL__VENDOR_QUANTITY, SWT.RIGHT, 12), of(Literals.ORDER_DETAIL__IMAGE, SWT.LEFT, 14), SIZE, FILE,
			of(Literals.ORDER_DETAIL__NOTES, SWT.LEFT, 26));

	private static DetailColumn of(EAttribute feature, int alignment, int weight) {
		return new DetailColumn(Labels.of(feature), feature, alignment, weight, false);
	}
}
