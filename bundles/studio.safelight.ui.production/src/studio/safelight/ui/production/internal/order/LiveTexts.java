package studio.safelight.ui.production.internal.order;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.fields.Fields;

/** Texts that are made of several features, and made again after each change. */
final class LiveTexts {

	private final List<Runnable> texts = new ArrayList<>();

	/** Adds a text with a label before it. */
	void add(FormToolkit toolkit, Fields fields, String labelText, String id, Supplier<String> text) {
		Label label = toolkit.createLabel(fields.parent(), labelText + ":");
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		Label value = toolkit.createLabel(fields.parent(), "", SWT.WRAP);
		value.setData(WorkbenchIds.WIDGET_ID, id);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(value);
		texts.add(() -> {
			String now = text.get().replace("&", "&&");
			if (!now.equals(value.getText())) {
				value.setText(now);
				value.requestLayout();
			}
		});
	}

	/** Adds something else that is made again. */
	void add(Runnable text) {
		texts.add(text);
	}

	/** Makes all of them again. */
	void refresh() {
		texts.forEach(Runnable::run);
	}
}
