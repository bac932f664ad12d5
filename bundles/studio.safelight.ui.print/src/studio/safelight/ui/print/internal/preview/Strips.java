package studio.safelight.ui.print.internal.preview;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * The pictures of what is seen of the pages. They are drawn in the background, what is seen first; what was not seen for the longest time is
 * forgotten, so that memory does not grow with what was scrolled past. For the UI thread.
 */
final class Strips {

	/** How much is kept, besides what is seen: in pixels of four bytes. */
	private static final long KEPT = 8_000_000;

	/**
	 * A strip of a page.
	 *
	 * @param width  of the page, in points
	 * @param top    in points from the top of the page
	 * @param height in points
	 * @param zoom   the pixels of the screen to a hundred points
	 */
	record Strip(int page, int width, int top, int height, int zoom) {

		long pixels() {
			return (long) pixels(width) * pixels(height);
		}

		private int pixels(int points) {
			return Math.max(1, Math.round(points * zoom / 100f));
		}
	}

	private record Wish(PdfPages source, Strip strip) {
	}

	private final Control owner;
	private final Display display;
	private final String name;
	private final Consumer<? super Exception> failed;
	private final Map<Strip, Image> drawn = new LinkedHashMap<>(16, 0.75f, true);
	/** Guarded by itself. */
	private final Deque<Wish> wanted = new ArrayDeque<>();
	/** What can't be drawn, so that it is not tried again and again. */
	private final Set<Strip> broken = new HashSet<>();
	private volatile PdfPages pages;
	private Job job;
	private long pixels;

	/**
	 * @param owner  is painted again when something was drawn
	 * @param name   of the job
	 * @param failed is told, on the UI thread, that a page can't be drawn
	 */
	Strips(Control owner, String name, Consumer<? super Exception> failed) {
		this.owner = owner;
		this.display = owner.getDisplay();
		this.name = name;
		this.failed = failed;
		owner.addDisposeListener(event -> forgetAll());
	}

	/** Shows other pages from now on. */
	void show(PdfPages newPages) {
		forgetAll();
		pages = newPages;
	}

	/** @return the picture, or null where it is not drawn yet */
	Image get(Strip strip) {
		return drawn.get(strip);
	}

	/** @return pictures of the page at other sizes, until the right ones are drawn */
	List<Map.Entry<Strip, Image>> standIns(int page) {
		return drawn.entrySet().stream().filter(entry -> entry.getKey().page() == page).toList();
	}

	/** Draws in the background, in that order, what is missing of it; and nothing else any more. */
	void want(Collection<Strip> seen) {
		synchronized (wanted) {
			wanted.clear();
			seen.stream().filter(strip -> !drawn.containsKey(strip) && !broken.contains(strip)).map(strip -> new Wish(pages, strip)).forEach(wanted::add);
			if (wanted.isEmpty()) {
				return;
			}
		}
		if (job == null) {
			ICoreRunnable drawing = this::drawWanted;
			job = Job.create(name, drawing);
			job.setSystem(true);
			job.setPriority(Job.INTERACTIVE);
		}
		// One that is running and has looked already runs again.
		job.schedule();
	}

	private void drawWanted(IProgressMonitor monitor) {
		for (Wish wish = next(); wish != null; wish = next()) {
			Strip strip = wish.strip();
			PdfPages source = wish.source();
			try {
				ImageData data = source.draw(strip.page(), strip.pixels(strip.width()), strip.pixels(strip.top()), strip.pixels(strip.height()));
				deliver(source, () -> keep(strip, data));
			} catch (IOException | RuntimeException e) {
				deliver(source, () -> {
					broken.add(strip);
					failed.accept(e);
				});
			}
		}
		// What was drawn while the window was being arranged may not have been shown.
		deliver(pages, owner::redraw);
	}

	private Wish next() {
		synchronized (wanted) {
			return wanted.poll();
		}
	}

	private void deliver(PdfPages source, Runnable delivery) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!owner.isDisposed() && pages == source) {
					delivery.run();
				}
			});
		}
	}

	private void keep(Strip strip, ImageData data) {
		if (drawn.containsKey(strip)) {
			return;
		}
		ImageDataProvider provider = zoom -> zoom == strip.zoom() ? data
				: data.scaledTo(Math.max(1, data.width * zoom / strip.zoom()), Math.max(1, data.height * zoom / strip.zoom()));
		drawn.put(strip, new Image(display, provider));
		pixels += strip.pixels();
		owner.redraw();
	}

	/** Forgets what was not seen for the longest time, as far as it is too much. Is called with what is seen, after it was painted. */
	void forgetAllBut(Collection<Strip> seen) {
		Set<Strip> kept = new HashSet<>(seen);
		long limit = KEPT + seen.stream().mapToLong(Strip::pixels).sum();
		Iterator<Map.Entry<Strip, Image>> eldest = drawn.entrySet().iterator();
		while (pixels > limit && eldest.hasNext()) {
			Map.Entry<Strip, Image> entry = eldest.next();
			if (!kept.contains(entry.getKey())) {
				entry.getValue().dispose();
				pixels -= entry.getKey().pixels();
				eldest.remove();
			}
		}
	}

	/** @return how much is kept, in pixels */
	long pixels() {
		return pixels;
	}

	private void forgetAll() {
		pages = null;
		synchronized (wanted) {
			wanted.clear();
		}
		drawn.values().forEach(Image::dispose);
		drawn.clear();
		broken.clear();
		pixels = 0;
	}
}
