package studio.safelight.workbench.internal.start;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import studio.safelight.store.StudioLocation;
import studio.safelight.ui.jobs.Failures;

/** Opens the studio before the workbench is there: shows that it is being opened, and when it can't be, why, and what can be done about it. */
public final class StudioOpening {

	private final Display display;
	private final String user;
	private final boolean sample;

	/** @param sample whether an empty studio is filled with the sample data */
	public StudioOpening(Display display, String user, boolean sample) {
		this.display = display;
		this.user = user;
		this.sample = sample;
	}

	/** @return the studio, or null if the user gave up */
	public OpenStudio open(StudioLocation first) {
		StudioLocation location = first;
		while (location != null) {
			OpeningWindow window = new OpeningWindow(display, location);
			StudioLocation tried = location;
			try {
				return window.await(() -> OpenStudio.open(tried, user, sample));
			} catch (Exception e) {
				location = ask(tried, Failures.message(e));
			}
		}
		return null;
	}

	/** @return where to try next, or null to give up */
	private StudioLocation ask(StudioLocation location, String problem) {
		Shell parent = new Shell(display, SWT.NONE);
		try {
			parent.setBounds(display.getPrimaryMonitor().getClientArea()); // never shown, but the dialog stands in its middle
			MessageDialog dialog = new MessageDialog(parent, Messages.StudioOpening_title, null, problem, MessageDialog.ERROR, 0,
					Messages.StudioOpening_retry, Messages.StudioOpening_other, Messages.StudioOpening_quit);
			return switch (dialog.open()) {
				case 0 -> location;
				case 1 -> chooseFolder(parent, location);
				default -> null;
			};
		} finally {
			parent.dispose();
		}
	}

	private StudioLocation chooseFolder(Shell parent, StudioLocation location) {
		DirectoryDialog dialog = new DirectoryDialog(parent, SWT.OPEN);
		dialog.setText(Messages.StudioOpening_chooseTitle);
		dialog.setMessage(Messages.StudioOpening_choose);
		dialog.setFilterPath(location.folder().toString());
		String folder = dialog.open();
		return folder == null ? location : StudioLocation.of(Path.of(folder));
	}
}
