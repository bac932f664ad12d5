package studio.safelight.ui.print.internal.preview;

import java.util.Arrays;

/**
 * How large pages are shown.
 *
 * @param fit     what they are fitted into; null for none
 * @param percent of their size on paper, where they are fitted into nothing
 */
record Zoom(Fit fit, int percent) {

	/** What a page is made as large for as there is room. */
	enum Fit {
		WIDTH, PAGE
	}

	static final Zoom FIT_WIDTH = new Zoom(Fit.WIDTH, 0);
	static final Zoom FIT_PAGE = new Zoom(Fit.PAGE, 0);
	static final Zoom ACTUAL_SIZE = new Zoom(null, 100);

	/** The steps of zooming in and out, in percent. */
	static final int[] STEPS = { 25, 50, 75, 100, 125, 150, 200, 300, 400 };

	static Zoom of(int percent) {
		return new Zoom(null, Math.clamp(percent, STEPS[0], STEPS[STEPS.length - 1]));
	}

	/** @return the next step that is larger than it is now */
	static Zoom in(int percent) {
		return of(Arrays.stream(STEPS).filter(step -> step > percent).findFirst().orElse(percent));
	}

	/** @return the next step that is smaller than it is now */
	static Zoom out(int percent) {
		return of(Arrays.stream(STEPS).filter(step -> step < percent).max().orElse(percent));
	}
}
