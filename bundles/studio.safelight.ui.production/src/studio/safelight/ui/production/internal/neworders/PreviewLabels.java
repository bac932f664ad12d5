package studio.safelight.ui.production.internal.neworders;

import java.text.MessageFormat;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;

import studio.safelight.ui.fields.Formats;

/** The texts of one column of the preview. */
final class PreviewLabels extends ColumnLabelProvider {

	private final PreviewColumn column;
	private final NewOrdersModel model;
	private final Formats formats;

	PreviewLabels(PreviewColumn column, NewOrdersModel model, Formats formats) {
		this.column = column;
		this.model = model;
		this.formats = formats;
	}

	@Override
	public String getText(Object element) {
		return switch (element) {
			case PreviewLine line -> of(line);
			case VendorOrder order -> of(order);
			case NotOrderedGroup group -> column == PreviewColumn.ITEM ? MessageFormat.format(Messages.Preview_notOrdered, group.lines().size()) : "";
			default -> "";
		};
	}

	private String of(PreviewLine line) {
		return switch (column) {
			case ITEM -> line.proposed().description();
			case IMAGE -> line.proposed().image() == null ? "" : line.proposed().image();
			case QUANTITY -> quantity(line);
			case VENDOR -> vendor(line);
			case REMARK -> remark(line);
		};
	}

	private String quantity(PreviewLine line) {
		String quantity = formats.number().format(line.quantity());
		boolean some = line.quantity().compareTo(line.proposed().available()) < 0;
		return some ? NLS.bind(Messages.Preview_someOf, quantity, formats.number().format(line.proposed().available())) : quantity;
	}

	private String vendor(PreviewLine line) {
		if (line.vendorId() != null) {
			return model.vendorName(line.vendorId());
		}
		return line.proposed().isOrderable() ? Messages.Preview_assign : "";
	}

	/** @return what there is to say of a line; an empty text for nothing */
	static String remark(PreviewLine line) {
		if (line.vendorId() == null) {
			return line.proposed().reasonText() == null ? Messages.Preview_takenAway : line.proposed().reasonText();
		}
		if (line.isReassigned() && line.proposed().key().componentId() == null) {
			return Messages.Preview_reassigned;
		}
		return line.proposed().remark() == null || line.quantity().compareTo(line.proposed().available()) < 0 ? "" : line.proposed().remark();
	}

	private String of(VendorOrder order) {
		return switch (column) {
			case ITEM -> order.vendor();
			case VENDOR -> into(order);
			case REMARK -> order.lines().isEmpty() ? Messages.Preview_empty
					: MessageFormat.format(Messages.Preview_lines, order.ordered(), order.lines().size());
			default -> "";
		};
	}

	private static String into(VendorOrder order) {
		if (order.into() != null) {
			return VendorEditing.label(order.into());
		}
		return order.open().isEmpty() ? Messages.Preview_newOrder : Messages.Preview_newOrderOr;
	}

	@Override
	public Font getFont(Object element) {
		return element instanceof PreviewLine || column != PreviewColumn.ITEM ? null : JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
	}

	@Override
	public Color getForeground(Object element) {
		boolean warning = element instanceof NotOrderedGroup group && group.isWarning() && column == PreviewColumn.ITEM
				|| element instanceof PreviewLine line && line.vendorId() == null && line.proposed().isWarning() && column == PreviewColumn.REMARK;
		if (warning) {
			return JFaceResources.getColorRegistry().get(org.eclipse.jface.preference.JFacePreferences.ERROR_COLOR);
		}
		boolean link = column == PreviewColumn.VENDOR && (element instanceof VendorOrder order && !order.open().isEmpty()
				|| element instanceof PreviewLine line && line.vendorId() == null && line.proposed().isOrderable());
		return link ? JFaceResources.getColorRegistry().get(org.eclipse.jface.preference.JFacePreferences.HYPERLINK_COLOR) : null;
	}

	@Override
	public String getToolTipText(Object element) {
		if (element instanceof PreviewLine line && column == PreviewColumn.REMARK && !remark(line).isEmpty()) {
			return remark(line);
		}
		return element instanceof PreviewLine line && column == PreviewColumn.ITEM ? line.proposed().description() : null;
	}
}
