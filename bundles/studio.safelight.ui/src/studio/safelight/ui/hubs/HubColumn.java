package studio.safelight.ui.hubs;

import java.util.function.Function;

import org.eclipse.swt.SWT;

/**
 * A column of a hub.
 *
 * @param key       the name of the component of the row's record that the database orders by, or null where it can't
 * @param width     in average characters, until the user makes it another
 * @param alignment {@link SWT#LEFT} or {@link SWT#RIGHT}
 * @param text      what a cell says
 * @param emphasis  how a cell stands out
 * @param atFirst   whether it is shown to who has not chosen his columns
 */
public record HubColumn<R>(String key, String title, int width, int alignment, Function<R, String> text, Function<R, Emphasis> emphasis,
		boolean atFirst) {

	/** How a cell stands out. It says in words, too, why. */
	public enum Emphasis {
		/** Like any other. */
		NONE,
		/** It is what people look for in a row. */
		STRONG,
		/** Something is overdue. */
		LATE,
		/** It is due today. */
		TODAY,
		/** It is of less weight than the rest. */
		MUTED
	}

	/** A column of texts. */
	public static <R> HubColumn<R> text(String key, String title, int width, Function<R, String> text) {
		return new HubColumn<>(key, title, width, SWT.LEFT, text, row -> Emphasis.NONE, true);
	}

	/** A column of numbers or amounts. */
	public static <R> HubColumn<R> number(String key, String title, int width, Function<R, String> text) {
		return new HubColumn<>(key, title, width, SWT.RIGHT, text, row -> Emphasis.NONE, true);
	}

	/** @return the same column, with cells that stand out */
	public HubColumn<R> emphasized(Function<R, Emphasis> by) {
		return new HubColumn<>(key, title, width, alignment, text, by, atFirst);
	}

	/** @return the same column, only for who chooses it */
	public HubColumn<R> onDemand() {
		return new HubColumn<>(key, title, width, alignment, text, emphasis, false);
	}

	/** @return what the column is known by in what is kept of a hub */
	String id() {
		return key == null ? title : key;
	}

	/** @return what the cell of a row says; never null */
	String write(R row) {
		String value = text.apply(row);
		return value == null ? "" : value; //$NON-NLS-1$
	}
}
