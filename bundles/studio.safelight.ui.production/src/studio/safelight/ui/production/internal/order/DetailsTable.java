package studio.safelight.ui.production.internal.order;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;

import studio.safelight.model.OrderDetail;
import studio.safelight.model.OrderedImage;
import studio.safelight.model.PriceListItem;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.fields.DetailTable;
import studio.safelight.ui.fields.Formats;
import studio.safelight.ui.records.RecordSession;

/** The details of an order, edited in place; those of a print order have columns for the ordered images. */
final class DetailsTable {

	private static final int SIZE_WIDTH = 14;
	private static final int FILE_WIDTH = 30;

	private final RecordSession<ProductionOrder> session;
	private final Formats formats;
	private final DetailTable<OrderDetail> table;
	private final List<TableColumn> printColumns;
	private final MissingFiles missing;
	private boolean prints = true;

	DetailsTable(Composite parent, RecordSession<ProductionOrder> session, StudioInfo studio) {
		this.session = session;
		this.formats = new Formats(studio);
		table = new DetailTable<>(session, studio, parent, Literals.PRODUCTION_ORDER__DETAILS);
		missing = new MissingFiles(session.store(), table.table(), table::refresh);
		table.text(Literals.ORDER_DETAIL__DESCRIPTION, 40).quantity(Literals.ORDER_DETAIL__QUANTITY, 12)
				.quantity(Literals.ORDER_DETAIL__VENDOR_QUANTITY, 17).text(Literals.ORDER_DETAIL__IMAGE, 20);
		int first = table.table().getColumnCount();
		table.computed(Messages.DetailsTable_size, SIZE_WIDTH, SWT.LEFT, detail -> size(detail.getItem()));
		table.computed(Messages.DetailsTable_file, FILE_WIDTH, SWT.LEFT, this::files);
		printColumns = List.of(table.table().getColumn(first), table.table().getColumn(first + 1));
		table.text(Literals.ORDER_DETAIL__NOTES, 50);
		table.adding(SafelightFactory.eINSTANCE::createOrderDetail).open();
	}

	private String size(PriceListItem item) {
		if (item == null || item.getWidth() == null || item.getHeight() == null) {
			return "";
		}
		return NLS.bind(Messages.DetailsTable_sizeOf, formats.number().format(item.getWidth()), formats.number().format(item.getHeight()));
	}

	private String files(OrderDetail detail) {
		return detail.getImages().stream().map(this::file).collect(Collectors.joining(", "));
	}

	private String file(OrderedImage image) {
		return missing.isMissing(image) ? NLS.bind(Messages.DetailsTable_missing, image.getFileName()) : image.getFileName();
	}

	/** Something changed in the order. */
	void changed(boolean printOrder) {
		if (prints != printOrder) {
			prints = printOrder;
			PixelConverter pixels = new PixelConverter(table.table());
			printColumns.get(0).setWidth(printOrder ? pixels.convertWidthInCharsToPixels(SIZE_WIDTH) : 0);
			printColumns.get(1).setWidth(printOrder ? pixels.convertWidthInCharsToPixels(FILE_WIDTH) : 0);
			printColumns.forEach(column -> column.setResizable(printOrder));
		}
		if (printOrder) {
			missing.look(session.record());
		}
	}
}
