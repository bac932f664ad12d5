package studio.safelight.ui.print.internal.preview;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

import studio.safelight.ui.print.internal.documents.PageSize;

/** Where the pages are, one below the other, in the points of the screen. Knows no widgets. */
final class PageLayout {

	/** Around each page. */
	static final int GAP = 12;

	/** The points of a screen per point of a page, at 100 %. */
	private static final double POINTS = 96.0 / 72;

	private final List<Rectangle> pages = new ArrayList<>();
	private final int percent;
	private final Point size;

	/** @param room the size of what one sees at a time */
	PageLayout(List<PageSize> sizes, Zoom zoom, Point room) {
		double scale = scale(sizes, zoom, room);
		percent = (int) Math.round(scale * 100);
		int widest = sizes.stream().mapToInt(page -> points(page.width(), scale)).max().orElse(0);
		int width = Math.max(room.x, widest + 2 * GAP);
		int y = GAP;
		for (PageSize page : sizes) {
			Rectangle bounds = new Rectangle(0, y, points(page.width(), scale), points(page.height(), scale));
			bounds.x = (width - bounds.width) / 2;
			pages.add(bounds);
			y += bounds.height + GAP;
		}
		size = new Point(width, y);
	}

	private static double scale(List<PageSize> sizes, Zoom zoom, Point room) {
		if (zoom.fit() == null) {
			return zoom.percent() / 100.0;
		}
		double width = sizes.stream().mapToDouble(PageSize::width).max().orElse(1) * POINTS;
		double height = sizes.stream().mapToDouble(PageSize::height).max().orElse(1) * POINTS;
		double fitting = (room.x - 2 * GAP) / width;
		if (zoom.fit() == Zoom.Fit.PAGE) {
			fitting = Math.min(fitting, (room.y - 2 * GAP) / height);
		}
		return Math.clamp(fitting, Zoom.STEPS[0] / 100.0, Zoom.STEPS[Zoom.STEPS.length - 1] / 100.0);
	}

	private static int points(float length, double scale) {
		return (int) Math.round(length * POINTS * scale);
	}

	/** @return the zoom that came of it, in percent */
	int percent() {
		return percent;
	}

	/** @return how large everything is */
	Point size() {
		return size;
	}

	Rectangle page(int index) {
		return pages.get(index);
	}

	/** @return the first page that reaches below that height; -1 where there are no pages */
	int pageAt(int y) {
		for (int i = 0; i < pages.size(); i++) {
			if (pages.get(i).y + pages.get(i).height > y) {
				return i;
			}
		}
		return pages.size() - 1;
	}

	/** @return the pages of which something is between the two heights */
	List<Integer> pagesBetween(int top, int bottom) {
		List<Integer> seen = new ArrayList<>();
		for (int i = Math.max(0, pageAt(top)); i < pages.size() && pages.get(i).y < bottom; i++) {
			seen.add(i);
		}
		return seen;
	}
}
