package studio.safelight.ui.editors;

import java.text.NumberFormat;

import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.ColumnLayout;

import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.fields.Fields;

/**
 * A tab of a form: first its groups, in as many columns as there is room for; then what takes the whole width, such as a table. It scrolls
 * where the pane is too small, all but its footer, which is always in view.
 */
public final class FormTab {

	private static final int MAXIMUM_COLUMNS = 3;
	private static final int WIDE_LINES = 10;

	private final RecordForm form;
	private final String title;
	private final CTabItem item;
	private final Composite page;
	private final ScrolledComposite scrolled;
	private final Composite body;
	private final int gap;
	private Composite columns;

	FormTab(RecordForm form, CTabFolder folder, String title, String id) {
		this.form = form;
		this.title = title;
		item = new CTabItem(folder, SWT.NONE);
		item.setText(title);
		item.setData(WorkbenchIds.WIDGET_ID, id);
		page = form.toolkit().createComposite(folder);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		scrolled = new ScrolledComposite(page, SWT.V_SCROLL | SWT.H_SCROLL);
		form.toolkit().adapt(scrolled, false, false);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		body = form.toolkit().createComposite(scrolled);
		gap = new PixelConverter(body).convertHeightInCharsToPixels(1);
		GridLayoutFactory.fillDefaults().margins(gap, gap).spacing(gap, gap).applyTo(body);
		scrolled.setContent(body);
		scrolled.addListener(SWT.Resize, event -> fit());
		item.setControl(page);
	}

	/** Adds a group of fields under a heading. */
	public Fields group(String heading) {
		return group(heading, form.session().observable());
	}

	/** Adds a group of fields of an object that the record refers to. */
	public Fields group(String heading, IObservableValue<? extends EObject> object) {
		Composite group = form.toolkit().createComposite(columns());
		GridLayoutFactory.fillDefaults().spacing(0, gap / 2).applyTo(group);
		form.heading(group, heading);
		Composite fields = form.toolkit().createComposite(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
		return form.fields(fields, object);
	}

	/** Adds an area as wide as the form and as high as is left, under a heading; with a fill layout. */
	public Composite wide(String heading) {
		return wide(heading, WIDE_LINES);
	}

	/** @param lines of text that it is high at least, below the heading */
	public Composite wide(String heading, int lines) {
		Composite area = form.toolkit().createComposite(body);
		GridLayoutFactory.fillDefaults().spacing(0, gap / 2).applyTo(area);
		int height = new PixelConverter(area).convertHeightInCharsToPixels(lines);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, height).applyTo(area);
		if (heading != null) {
			form.heading(area, heading);
		}
		Composite content = form.toolkit().createComposite(area);
		content.setLayout(new org.eclipse.swt.layout.FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
		return content;
	}

	/** Adds an area below what scrolls, as wide as the form and as high as what is in it, with a layout of the caller's. */
	public Composite footer() {
		Composite frame = form.toolkit().createComposite(page);
		GridLayoutFactory.fillDefaults().margins(gap, gap / 2).applyTo(frame);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(frame);
		Composite area = form.toolkit().createComposite(frame);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		return area;
	}

	/** Shows at the tab how many there are; nothing for none. */
	public void count(int count) {
		count(count, false);
	}

	/** Shows at the tab how many there are, or that there are more than were counted; nothing for none or for -1, as long as that is not known. */
	public void count(int count, boolean more) {
		if (count >= 0) {
			String number = NumberFormat.getIntegerInstance().format(count);
			item.setText(count == 0 ? title : title + " " + (more ? number + "+" : number)); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** Shows at the tab that there is something in it. */
	public void dot(boolean something) {
		item.setText(something ? title + " \u2022" : title); //$NON-NLS-1$
	}

	private Composite columns() {
		if (columns == null) {
			columns = form.toolkit().createComposite(body);
			ColumnLayout layout = new ColumnLayout();
			layout.maxNumColumns = MAXIMUM_COLUMNS;
			layout.horizontalSpacing = gap * 2;
			layout.verticalSpacing = gap;
			layout.leftMargin = 0;
			layout.rightMargin = 0;
			layout.topMargin = 0;
			layout.bottomMargin = 0;
			columns.setLayout(layout);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(columns);
		}
		return columns;
	}

	private void fit() {
		int width = scrolled.getClientArea().width;
		Point size = body.computeSize(width, SWT.DEFAULT);
		scrolled.setMinSize(SWT.DEFAULT, size.y);
		scrolled.getVerticalBar().setIncrement(gap);
	}
}
