package studio.safelight.ui.print.internal.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.print.internal.documents.PageSize;
import studio.safelight.ui.print.internal.preview.Strips.Strip;

/** The pages, one below the other, with their scrolling and zooming. */
final class PageView {

	/** The {@link WorkbenchIds#WIDGET_ID} of the canvas. */
	static final String ID = "print.preview.pages"; //$NON-NLS-1$

	/** A strip has about so many pixels. */
	private static final int STRIP = 2_000_000;
	/** The heights of strips are multiples of it, so that they are whole numbers of pixels at all usual zooms of screens. */
	private static final int STEP = 20;
	private static final int LINE = 40;

	private final Canvas canvas;
	private final Strips strips;
	private final Runnable moved;
	private PdfPages pages;
	private List<PageSize> sizes = List.of();
	private PageLayout layout = new PageLayout(List.of(), Zoom.FIT_WIDTH, new Point(0, 0));
	/** Null until the pages are there: then in their own size, if there is room. */
	private Zoom zoom;

	/**
	 * @param moved  is called when another page, or another zoom, is seen
	 * @param failed is told that a page can't be drawn
	 */
	PageView(Composite parent, Runnable moved, Consumer<? super Exception> failed) {
		this.moved = moved;
		canvas = new Canvas(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		canvas.setData(WorkbenchIds.WIDGET_ID, ID);
		strips = new Strips(canvas, Messages.PrintPreview_drawing, failed);
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.Resize, event -> arrange());
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
		canvas.addListener(SWT.MouseDown, event -> canvas.setFocus());
		canvas.getVerticalBar().addListener(SWT.Selection, event -> scrolled());
		canvas.getHorizontalBar().addListener(SWT.Selection, event -> scrolled());
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = description();
			}
		});
	}

	private String description() {
		if (sizes.isEmpty()) {
			return Messages.PrintPreview_noPages;
		}
		PdfPages.Page page = pages.pages().get(page());
		return NLS.bind(Messages.PrintPreview_description, new Object[] { page.document().name(), page() + 1, pageCount() });
	}

	Canvas control() {
		return canvas;
	}

	/** Shows other pages; where they are as many as before, one sees the same place of them. */
	void show(PdfPages newPages) {
		pages = newPages;
		sizes = newPages.pages().stream().map(PdfPages.Page::size).toList();
		strips.show(newPages);
		if (zoom == null && !sizes.isEmpty()) {
			boolean fits = new PageLayout(sizes, Zoom.FIT_WIDTH, room()).percent() >= 100;
			zoom = fits ? Zoom.ACTUAL_SIZE : Zoom.FIT_WIDTH;
		}
		arrange();
		canvas.redraw();
		moved.run();
	}

	/** Shows them larger or smaller, around the middle of what is seen. */
	void zoom(Zoom newZoom) {
		zoom = newZoom;
		arrange();
	}

	Zoom zoom() {
		return zoom;
	}

	/** @return the zoom as it is at present, in percent */
	int percent() {
		return layout.percent();
	}

	/** @return the page that is seen, from 0: the one that is in the middle */
	int page() {
		return Math.max(0, layout.pageAt(top() + canvas.getClientArea().height / 2));
	}

	int pageCount() {
		return sizes.size();
	}

	/** @return how much is kept in memory, in pixels */
	long pixels() {
		return strips.pixels();
	}

	/** Scrolls to a page, from 0. */
	void goTo(int page) {
		if (page >= 0 && page < sizes.size()) {
			scrollTo(layout.page(page).y - PageLayout.GAP);
		}
	}

	private void arrange() {
		if (canvas.isDisposed() || zoom == null) {
			return;
		}
		Point room = room();
		PageLayout before = layout;
		int middle = top() + room.y / 2;
		layout = new PageLayout(sizes, zoom, room);
		int height = before.size().y;
		int place = height <= room.y ? 0 : (int) ((long) middle * layout.size().y / height) - room.y / 2;
		bar(canvas.getVerticalBar(), layout.size().y, room.y, place);
		int left = Math.max(0, (layout.size().x - room.x) / 2);
		bar(canvas.getHorizontalBar(), layout.size().x, room.x, left);
		canvas.redraw();
		moved.run();
	}

	/** What there is with both bars: else showing one would change the size that decides whether it is shown. */
	private Point room() {
		Rectangle area = canvas.getClientArea();
		return new Point(Math.max(1, area.width), Math.max(1, area.height));
	}

	private static void bar(ScrollBar bar, int all, int room, int place) {
		int thumb = Math.min(all, room);
		bar.setValues(Math.clamp(place, 0, Math.max(0, all - room)), 0, Math.max(1, all), Math.max(1, thumb), LINE, Math.max(LINE, room - LINE));
		bar.setEnabled(all > room);
	}

	private int top() {
		return canvas.getVerticalBar().getSelection();
	}

	private void scrolled() {
		canvas.redraw();
		moved.run();
	}

	private void scrollTo(int y) {
		canvas.getVerticalBar().setSelection(Math.clamp(y, 0, Math.max(0, layout.size().y - room().y)));
		scrolled();
	}

	private void key(Event event) {
		int room = room().y;
		switch (event.keyCode) {
		case SWT.ARROW_DOWN -> scrollTo(top() + LINE);
		case SWT.ARROW_UP -> scrollTo(top() - LINE);
		case SWT.PAGE_DOWN, ' ' -> scrollTo(top() + room - LINE);
		case SWT.PAGE_UP -> scrollTo(top() - room + LINE);
		case SWT.HOME -> scrollTo(0);
		case SWT.END -> scrollTo(layout.size().y);
		default -> {
			// for others
		}
		}
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			event.doit = false;
			zoom(event.count > 0 ? Zoom.in(percent()) : Zoom.out(percent()));
		}
	}

	private void paint(GC gc) {
		Rectangle area = canvas.getClientArea();
		gc.setBackground(canvas.getBackground());
		gc.fillRectangle(area);
		int x = -canvas.getHorizontalBar().getSelection();
		int y = -top();
		int screenZoom = screenZoom();
		List<Strip> seen = new ArrayList<>();
		for (int page : layout.pagesBetween(-y, -y + area.height)) {
			Rectangle bounds = layout.page(page);
			Rectangle place = new Rectangle(bounds.x + x, bounds.y + y, bounds.width, bounds.height);
			gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
			gc.fillRectangle(place);
			paint(gc, page, place, area, screenZoom, seen);
			gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
			gc.drawRectangle(place.x - 1, place.y - 1, place.width + 1, place.height + 1);
		}
		strips.want(seen);
		strips.forgetAllBut(seen);
	}

	private void paint(GC gc, int page, Rectangle place, Rectangle area, int screenZoom, List<Strip> seen) {
		int height = stripHeight(place.width, screenZoom);
		boolean standIn = false;
		for (int top = 0; top < place.height; top += height) {
			Strip strip = new Strip(page, place.width, top, Math.min(height, place.height - top), screenZoom);
			if (place.y + top < area.height && place.y + top + strip.height() > 0) {
				seen.add(strip);
				standIn |= strips.get(strip) == null;
			}
		}
		if (standIn) {
			List<Map.Entry<Strip, Image>> others = strips.standIns(page);
			others.forEach(other -> paintScaled(gc, other.getKey(), other.getValue(), place));
			if (others.isEmpty()) {
				paintWaiting(gc, place.intersection(area));
			}
		}
		for (Strip strip : seen) {
			Image image = strip.page() == page ? strips.get(strip) : null;
			if (image != null) {
				gc.drawImage(image, place.x, place.y + strip.top());
			}
		}
	}

	/** The first page after the start may take seconds on a slow computer: an empty one would be taken for the document. */
	private static void paintWaiting(GC gc, Rectangle place) {
		Point size = gc.textExtent(Messages.PrintPreview_drawing);
		gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_DARK_GRAY));
		gc.drawText(Messages.PrintPreview_drawing, place.x + (place.width - size.x) / 2, place.y + (place.height - size.y) / 2, true);
	}

	private static void paintScaled(GC gc, Strip strip, Image image, Rectangle place) {
		double scale = (double) place.width / strip.width();
		Rectangle bounds = image.getBounds();
		int top = (int) (strip.top() * scale);
		int height = Math.min(place.height - top, (int) Math.ceil(strip.height() * scale));
		if (height > 0) {
			gc.drawImage(image, 0, 0, bounds.width, bounds.height, place.x, place.y + top, place.width, height);
		}
	}

	private static int stripHeight(int width, int screenZoom) {
		long perRow = Math.max(1, (long) width * screenZoom / 100);
		return Math.max(STEP, (int) (STRIP / perRow * 100 / screenZoom) / STEP * STEP);
	}

	/** The pixels to a hundred points, as pictures are asked for: there is no other way to be told that is right on all platforms. */
	private int screenZoom() {
		int[] asked = { 100 };
		ImageDataProvider provider = zoomAsked -> {
			asked[0] = Math.max(asked[0], zoomAsked);
			return new ImageData(Math.max(1, zoomAsked / 100), Math.max(1, zoomAsked / 100), 24, new PaletteData(0xFF, 0xFF00, 0xFF0000));
		};
		new Image(canvas.getDisplay(), provider).dispose();
		return asked[0] == 100 ? Math.max(100, canvas.getShell().getZoom()) : asked[0];
	}
}
