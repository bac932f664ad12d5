package studio.safelight.ui.fields;

import java.time.LocalDate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** A text for a day, the day of the week behind it, and a button that opens a calendar (also by Alt+Down). */
final class DateField {

	private static final int CHARACTERS = 11;
	private static final int WEEKDAY_CHARACTERS = 4;

	private static final int BUTTON_WIDTH = 26;

	private final Formats formats;
	private final Composite area;
	private final Text text;
	private final Label weekday;

	DateField(Composite parent, FormToolkit toolkit, Formats formats) {
		this.formats = formats;
		area = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(2, 0).applyTo(area);
		text = new Text(area, SWT.BORDER | SWT.SINGLE);
		text.setToolTipText(Messages.DateField_tip);
		PixelConverter pixels = new PixelConverter(text);
		GridDataFactory.fillDefaults().hint(pixels.convertWidthInCharsToPixels(CHARACTERS), SWT.DEFAULT).applyTo(text);
		Button button = new Button(area, SWT.ARROW | SWT.DOWN | SWT.NO_FOCUS);
		button.setToolTipText(Messages.DateField_calendar);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> openCalendar()));
		GridDataFactory.fillDefaults().hint(BUTTON_WIDTH, SWT.DEFAULT).applyTo(button);
		weekday = toolkit.createLabel(area, ""); //$NON-NLS-1$
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(4, 0)
				.hint(pixels.convertWidthInCharsToPixels(WEEKDAY_CHARACTERS), SWT.DEFAULT).applyTo(weekday);
		area.setTabList(new Control[] { text });
		text.addModifyListener(event -> weekday.setText(formats.weekday(day())));
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN && event.stateMask == SWT.MOD3) {
				event.doit = false;
				openCalendar();
			}
		});
	}

	Text text() {
		return text;
	}

	Control control() {
		return area;
	}

	private LocalDate day() {
		try {
			return formats.date().parse(text.getText());
		} catch (TextFormat.FormatException e) {
			return null; // said by the binding
		}
	}

	private void openCalendar() {
		Shell shell = new Shell(text.getShell(), SWT.ON_TOP | SWT.TOOL);
		GridLayoutFactory.fillDefaults().applyTo(shell);
		DateTime calendar = new DateTime(shell, SWT.CALENDAR);
		LocalDate shown = day();
		if (shown != null) {
			calendar.setDate(shown.getYear(), shown.getMonthValue() - 1, shown.getDayOfMonth());
		}
		calendar.addListener(SWT.MouseDoubleClick, event -> take(calendar, shell));
		calendar.addListener(SWT.DefaultSelection, event -> take(calendar, shell));
		calendar.addListener(SWT.Selection, event -> text.setText(formats.date().format(dayOf(calendar))));
		shell.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				shell.close();
			}
		});
		shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(() -> {
			if (!shell.isDisposed()) {
				shell.close();
			}
		}));
		shell.pack();
		Point place = text.toDisplay(0, text.getSize().y);
		shell.setLocation(place);
		shell.open();
		calendar.setFocus();
	}

	private void take(DateTime calendar, Shell shell) {
		text.setText(formats.date().format(dayOf(calendar)));
		shell.close();
		text.setFocus();
	}

	private static LocalDate dayOf(DateTime calendar) {
		return LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
	}
}
