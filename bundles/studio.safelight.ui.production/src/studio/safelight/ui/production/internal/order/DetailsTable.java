package studio.safelight.ui.production.internal.order;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;

import studio.safelight.model.OrderDetail;
import studio.safelight.model.OrderedImage;
import studio.safelight.model.PriceListItem;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.production.orders.OrderChanges;
import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.fields.CellRemarks;
import studio.safelight.ui.fields.DetailTable;
import studio.safelight.ui.fields.Formats;
import studio.safelight.ui.records.RecordSession;

/** The details of an order, edited in place; those of a print order have columns for the ordered images. */
final class DetailsTable {

	static final String FIXED_ID = "order.details.fixed";

	private static final int SIZE_WIDTH = 12;
	private static final int FILE_WIDTH = 28;

	private final RecordSession<ProductionOrder> session;
	private final Formats formats;
	private final DetailTable<OrderDetail> table;
	private final List<TableColumn> printColumns;
	private final MissingFiles missing;
	private final ImageFiles images;
	private final Label fixed;
	private boolean prints = true;

	DetailsTable(Composite parent, RecordSession<ProductionOrder> session, StudioInfo studio) {
		this.session = session;
		this.formats = new Formats(studio);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(parent);
		fixed = new Label(parent, SWT.WRAP);
		fixed.setBackground(parent.getBackground());
		fixed.setData(WorkbenchIds.WIDGET_ID, FIXED_ID);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fixed);
		Composite area = new Composite(parent, SWT.NONE);
		area.setBackground(parent.getBackground());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		table = new DetailTable<>(session, studio, area, Literals.PRODUCTION_ORDER__DETAILS);
		missing = new MissingFiles(session.store(), table.table(), table::refresh);
		images = new ImageFiles(session, table.table());
		DetailRules.install(session);
		table.text(Literals.ORDER_DETAIL__DESCRIPTION, 34).quantity(Literals.ORDER_DETAIL__QUANTITY, 11)
				.quantity(Literals.ORDER_DETAIL__VENDOR_QUANTITY, 19).text(Literals.ORDER_DETAIL__IMAGE, 16);
		int first = table.table().getColumnCount();
		table.computed(Messages.DetailsTable_size, SIZE_WIDTH, SWT.LEFT, detail -> size(detail.getItem()));
		table.proposed(Literals.ORDER_DETAIL__IMAGES, Messages.DetailsTable_file, FILE_WIDTH, ImageFiles::names, images);
		printColumns = List.of(table.table().getColumn(first), table.table().getColumn(first + 1));
		table.text(Literals.ORDER_DETAIL__NOTES, 50);
		table.adding(SafelightFactory.eINSTANCE::createOrderDetail).editableWhen(this::isEditable).remarking(this::remark)
				.open();
		ImageDrop.install(session, table.table(), images, () -> prints && isEditable());
	}

	/** What is at the vendor's, or done, is not changed by mistake. */
	private boolean isEditable() {
		return OrderChanges.detailsFixed(session.record()) == null;
	}

	private String size(PriceListItem item) {
		if (item == null || item.getWidth() == null || item.getHeight() == null) {
			return "";
		}
		return NLS.bind(Messages.DetailsTable_sizeOf, formats.number().format(item.getWidth()), formats.number().format(item.getHeight()));
	}

	private void remark(CellRemarks remarks) {
		for (OrderDetail detail : session.record().getDetails()) {
			String gone = detail.getImages().stream().filter(missing::isMissing).map(OrderedImage::getFileName).collect(Collectors.joining(", "));
			if (prints && !gone.isEmpty()) {
				remarks.note(detail, Literals.ORDER_DETAIL__IMAGES, NLS.bind(Messages.DetailsTable_missing, gone));
			}
		}
	}

	/** Something changed in the order. */
	void changed(boolean printOrder) {
		sayWhetherFixed();
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

	private void sayWhetherFixed() {
		String why = OrderChanges.detailsFixed(session.record());
		String text = why == null ? "" : why.replace("&", "&&");
		if (!text.equals(fixed.getText()) || fixed.getVisible() == text.isEmpty()) {
			fixed.setText(text);
			fixed.setVisible(!text.isEmpty());
			((GridData) fixed.getLayoutData()).exclude = text.isEmpty();
			fixed.getParent().layout();
			table.refresh();
		}
	}
}
