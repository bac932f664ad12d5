package studio.safelight.workbench.internal;

import java.nio.file.Path;
import java.time.Duration;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;

import studio.safelight.workbench.Screenshot;

/** Waits until the workbench has nothing more to do, writes a picture of the screen and closes the workbench. */
final class ScreenshotAndClose implements Runnable {

	private static final int PAUSE_MILLIS = 500;

	/** Background work may go on for ever; this is the longest to wait for it. */
	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final IWorkbench workbench;
	private final Path file;
	private final long end = System.nanoTime() + PATIENCE.toNanos();
	private boolean wasIdle;

	ScreenshotAndClose(IWorkbench workbench, Path file) {
		this.workbench = workbench;
		this.file = file;
	}

	@Override
	public void run() {
		Display display = workbench.getDisplay();
		boolean idle = Job.getJobManager().isIdle();
		if (idle && wasIdle || System.nanoTime() > end) {
			Screenshot.write(display, file);
			workbench.close();
		} else {
			wasIdle = idle;
			display.timerExec(PAUSE_MILLIS, this);
		}
	}
}
