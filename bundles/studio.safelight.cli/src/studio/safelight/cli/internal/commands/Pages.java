package studio.safelight.cli.internal.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import studio.safelight.store.lists.Page;

/** Reads a list to its end, page by page. */
final class Pages {

	private static final int SIZE = 1000;

	private Pages() {
	}

	/** Reads one page. */
	@FunctionalInterface
	interface Reader<T> {
		List<T> read(Page page) throws IOException;
	}

	static <T> List<T> all(Reader<T> reader) throws IOException {
		List<T> rows = new ArrayList<>();
		List<T> page;
		do {
			page = reader.read(new Page(rows.size(), SIZE, null, false));
			rows.addAll(page);
		} while (page.size() == SIZE);
		return rows;
	}
}
