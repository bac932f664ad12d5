package studio.safelight.ui.hubs;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

import studio.safelight.print.WholeFile;
import studio.safelight.store.lists.Page;

/**
 * Writes all rows of a list into a CSV file, as the list shows them, page by page. The file is there when it is complete, and not before: where
 * there was one, it stays as it was until then.
 */
final class ListExport<R> {

	private static final int PAGE_SIZE = 1_000;
	private static final char BYTE_ORDER_MARK = '\ufeff';

	private final Query<R> query;
	private final List<HubColumn<R>> columns;
	private final PagedTable.Order order;

	ListExport(Query<R> query, List<HubColumn<R>> columns, PagedTable.Order order) {
		this.query = query;
		this.columns = List.copyOf(columns);
		this.order = order;
	}

	/**
	 * Writes the file; beside the UI thread.
	 *
	 * @return how many rows it has
	 * @throws IOException                if it can't be written or the list can't be read, with a message for the user
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	int write(Path file, IProgressMonitor monitor) throws IOException {
		monitor.beginTask(NLS.bind(Messages.ListExport_task, file.getFileName()), query.count(Integer.MAX_VALUE));
		try {
			return WholeFile.write(file, out -> writeAll(out, monitor));
		} finally {
			monitor.done();
		}
	}

	/** Where a comma is what decimals begin with, spreadsheets expect a semicolon between cells. */
	private static CSVFormat format() {
		boolean comma = DecimalFormatSymbols.getInstance(Locale.getDefault(Locale.Category.FORMAT)).getDecimalSeparator() == ',';
		return CSVFormat.RFC4180.builder().setDelimiter(comma ? ';' : ',').get();
	}

	private int writeAll(OutputStream out, IProgressMonitor monitor) throws IOException {
		int rows = 0;
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writer.write(BYTE_ORDER_MARK); // or spreadsheets take it for something else than UTF-8
		CSVPrinter printer = new CSVPrinter(writer, format());
		printer.printRecord(columns.stream().map(HubColumn::title).map(CsvCells::harmless));
		List<R> page;
		do {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			page = query.rows(new Page(rows, PAGE_SIZE, order.column(), order.descending()));
			for (R row : page) {
				printer.printRecord(columns.stream().map(column -> CsvCells.harmless(column.write(row))));
			}
			rows += page.size();
			monitor.worked(page.size());
		} while (page.size() == PAGE_SIZE);
		printer.flush();
		return rows;
	}
}
