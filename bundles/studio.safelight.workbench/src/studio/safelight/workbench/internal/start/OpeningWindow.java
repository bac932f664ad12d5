package studio.safelight.workbench.internal.start;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;

import studio.safelight.store.StudioLocation;

/** A small window that says what Safelight is doing as long as there is no workbench, if that takes longer than a moment. */
final class OpeningWindow {

	private static final int MOMENT = 400;
	private static final int WIDTH = 420;

	private final Display display;
	private final StudioLocation location;

	OpeningWindow(Display display, StudioLocation location) {
		this.display = display;
		this.location = location;
	}

	/** Does the work beside the UI thread, and returns its result when it is done. */
	<R> R await(Callable<R> work) throws Exception {
		CompletableFuture<R> result = new CompletableFuture<>();
		Thread worker = new Thread(() -> {
			try {
				result.complete(work.call());
			} catch (Throwable e) {
				result.completeExceptionally(e);
			}
			display.wake();
		}, "Opening the studio"); //$NON-NLS-1$
		worker.start();
		Shell window = create();
		display.timerExec(MOMENT, () -> {
			if (!window.isDisposed()) {
				window.open();
			}
		});
		while (!result.isDone()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		window.dispose();
		try {
			return result.get();
		} catch (ExecutionException e) {
			throw e.getCause() instanceof Exception cause ? cause : e;
		}
	}

	private Shell create() {
		Shell window = new Shell(display, SWT.TITLE | SWT.BORDER);
		window.setText(Messages.Product_name);
		GridLayoutFactory.fillDefaults().margins(24, 24).spacing(0, 12).applyTo(window);
		Label title = new Label(window, SWT.NONE);
		title.setText(Messages.Product_name);
		title.setFont(JFaceResources.getHeaderFont());
		Label text = new Label(window, SWT.WRAP);
		text.setText(NLS.bind(Messages.OpeningWindow_opening, location));
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(text);
		ProgressBar bar = new ProgressBar(window, SWT.INDETERMINATE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		window.pack();
		Rectangle screen = display.getPrimaryMonitor().getClientArea();
		Point size = window.getSize();
		window.setLocation(screen.x + (screen.width - size.x) / 2, screen.y + (screen.height - size.y) / 3);
		return window;
	}
}
