package studio.safelight.ui.fields;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;

/**
 * How something is found by typing into a cell.
 *
 * @param <E> the type of the table's rows
 * @param <R> what is proposed
 */
public interface CellSearch<E, R> {

	/** @return few proposals for what was typed; asked beside the UI thread */
	List<R> find(String words) throws IOException;

	/** @return the texts of a proposal's columns */
	String[] columns(R proposal);

	/** Takes what was chosen into the row, by a command; on the UI thread. */
	void take(E row, R proposal, Control owner);

	/**
	 * Takes what was typed without choosing anything, such as the whole name of something; on the UI thread. By default, nothing happens.
	 *
	 * @param refuse brings the cell back with what was typed, and says why it can't be taken; may be called later, on the UI thread
	 */
	default void take(E row, String typed, Control owner, Consumer<String> refuse) {
		// only what is proposed
	}
}
