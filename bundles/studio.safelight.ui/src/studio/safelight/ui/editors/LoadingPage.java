package studio.safelight.ui.editors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

import org.eclipse.osgi.util.NLS;

/** What an editor shows until its record is there: that it is being loaded, or why it can't be. */
final class LoadingPage {

	private static final int PATIENCE = 300;

	private final Composite page;
	private final Label label;
	private final ProgressBar bar;
	private final Button retry;

	LoadingPage(Composite parent, Runnable again) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(24, 24).applyTo(page);
		label = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		bar = new ProgressBar(page, SWT.INDETERMINATE);
		GridDataFactory.fillDefaults().hint(200, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(bar);
		retry = new Button(page, SWT.PUSH);
		retry.setText(Messages.RecordEditor_retry);
		retry.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> again.run()));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(retry);
	}

	Control control() {
		return page;
	}

	/** Shows progress, but not at once: most records are there before anybody could read it. */
	void wait(String name) {
		label.setText(""); //$NON-NLS-1$
		bar.setVisible(false);
		retry.setVisible(false);
		page.getDisplay().timerExec(PATIENCE, () -> {
			if (!page.isDisposed() && !retry.getVisible()) {
				label.setText(Messages.RecordEditor_loading);
				bar.setVisible(true);
				page.layout();
			}
		});
	}

	void fail(String message) {
		label.setText(NLS.bind(Messages.RecordEditor_notLoaded, message));
		bar.setVisible(false);
		retry.setVisible(true);
		page.layout();
		retry.setFocus();
	}
}
