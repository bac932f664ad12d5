package studio.safelight.ui.fields;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Rows of a table as tab-separated text, on their way to or from a spreadsheet. */
final class CellClipboard {

	private CellClipboard() {
	}

	static <E> void copy(Display display, List<E> rows, Function<E, List<String>> cells) {
		String text = rows.stream().map(row -> cells.apply(row).stream().map(CellClipboard::plain).collect(Collectors.joining("\t"))) //$NON-NLS-1$
				.collect(Collectors.joining(System.lineSeparator()));
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(display);
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	private static String plain(String cell) {
		return cell == null ? "" : cell.replaceAll("[\\t\\r\\n]+", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** @return the text that is to be pasted; empty for none */
	static String text(Display display) {
		Clipboard clipboard = new Clipboard(display);
		try {
			return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? text : ""; //$NON-NLS-1$
		} finally {
			clipboard.dispose();
		}
	}
}
