package studio.safelight.workbench.internal.about;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;

import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.jobs.Failures;

/** Safelight's own licence, and what it contains of others with theirs: the texts that the project keeps as NOTICE and LICENSE. */
final class LicencesTabs {

	/** What the {@link WorkbenchIds#WIDGET_ID} of a text begins with; the name of its file follows. */
	static final String TEXT_ID = "licences."; //$NON-NLS-1$

	private static final int CHARACTERS = 100;
	private static final int LINES = 24;

	private final TabFolder tabs;

	LicencesTabs(Composite parent) {
		tabs = new TabFolder(parent, SWT.TOP);
		PixelConverter pixels = new PixelConverter(parent);
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(pixels.convertWidthInCharsToPixels(CHARACTERS), pixels.convertHeightInCharsToPixels(LINES)).applyTo(tabs);
		add(Messages.LicencesTabs_contents, "NOTICE"); //$NON-NLS-1$
		add(Messages.LicencesTabs_licence, "LICENSE"); //$NON-NLS-1$
	}

	Composite control() {
		return tabs;
	}

	private void add(String title, String file) {
		TabItem tab = new TabItem(tabs, SWT.NONE);
		tab.setText(title);
		Text text = new Text(tabs, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
		text.setFont(JFaceResources.getTextFont());
		text.setText(read(file));
		text.setData(WorkbenchIds.WIDGET_ID, TEXT_ID + file);
		tab.setControl(text);
	}

	private static String read(String file) {
		try (InputStream stream = LicencesTabs.class.getResourceAsStream("/licences/" + file)) { //$NON-NLS-1$
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			return Failures.message(e);
		}
	}
}
