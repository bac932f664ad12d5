package studio.safelight.ui.production.internal.order;

import java.math.BigDecimal;
import java.util.stream.Collectors;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;

import studio.safelight.model.OrderDetail;
import studio.safelight.model.OrderedImage;
import studio.safelight.model.PriceListItem;
import studio.safelight.ui.fields.Formats;

/** The texts of a column of the details. */
final class DetailLabels extends ColumnLabelProvider {

	private final DetailColumn column;
	private final Formats formats;
	private final MissingFiles missing;

	DetailLabels(DetailColumn column, Formats formats, MissingFiles missing) {
		this.column = column;
		this.formats = formats;
		this.missing = missing;
	}

	@Override
	public String getText(Object element) {
		OrderDetail detail = (OrderDetail) element;
		if (column.feature() != null) {
			return formats.of(column.feature(), detail.eGet(column.feature()));
		}
		return column == DetailColumn.SIZE ? size(detail.getItem()) : files(detail);
	}

	private String size(PriceListItem item) {
		if (item == null || item.getWidth() == null || item.getHeight() == null) {
			return "";
		}
		return NLS.bind(Messages.DetailLabels_size, number(item.getWidth()), number(item.getHeight()));
	}

	private String number(BigDecimal number) {
		return formats.number().format(number);
	}

	private String files(OrderDetail detail) {
		if (detail.getImages().isEmpty()) {
			return "";
		}
		return detail.getImages().stream().map(this::file).collect(Collectors.joining(", "));
	}

	private String file(OrderedImage image) {
		return missing.isMissing(image) ? NLS.bind(Messages.DetailLabels_missing, image.getFileName()) : image.getFileName();
	}

	@Override
	public Color getForeground(Object element) {
		boolean problem = column == DetailColumn.FILE && ((OrderDetail) element).getImages().stream().anyMatch(missing::isMissing);
		return problem ? JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR) : null;
	}
}
