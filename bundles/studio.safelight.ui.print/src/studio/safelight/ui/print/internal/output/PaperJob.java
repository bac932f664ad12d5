package studio.safelight.ui.print.internal.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;

import studio.safelight.ui.print.internal.documents.PageSize;
import studio.safelight.ui.print.internal.documents.Printout;
import studio.safelight.ui.print.internal.preview.PdfPages;

/**
 * One printing on paper. Pages are drawn beside the UI thread, in strips, so that no whole page at the printer's resolution is in memory; only
 * to hand a strip to the printer, which is quick, the UI thread is asked: on GTK nobody else may.
 */
final class PaperJob {

	private static final int POINTS_PER_INCH = 72;
	/** More is not seen on paper, and takes its time. */
	private static final int FINEST = 600;
	private static final int STRIP_PIXELS = 1_500_000;

	private final Display display;
	private final Printout printout;
	private final String title;
	private final PrinterData data;
	private final int copies;
	private final Printer printer;

	/**
	 * @throws org.eclipse.swt.SWTError if there is no such printer any more
	 */
	PaperJob(Display display, Printout printout, String title, PrinterData chosen) {
		this.display = display;
		this.printout = printout;
		this.title = title;
		this.data = chosen;
		// The copies are made here: else some systems would make them as well, and some not at all.
		copies = Math.max(1, chosen.copyCount);
		chosen.copyCount = 1;
		printer = new Printer(chosen);
	}

	/**
	 * Prints; beside the UI thread.
	 *
	 * @return how many pages
	 * @throws IOException                if a page can't be read, or the printer takes nothing, with a message for the user
	 * @throws OperationCanceledException as soon as that is wished: nothing is printed where the system can still stop it
	 */
	int print(IProgressMonitor monitor) throws IOException {
		boolean whole = false;
		try (PdfPages pages = new PdfPages(printout)) {
			List<Integer> sequence = sequence(pages.pages().size());
			SubMonitor progress = SubMonitor.convert(monitor, title, sequence.size());
			if (!ask(() -> printer.startJob(title))) {
				throw new IOException(NLS.bind(Messages.Printers_refused, data.name));
			}
			for (int page : sequence) {
				progress.checkCanceled();
				progress.subTask(NLS.bind(Messages.Printers_page, page + 1));
				print(pages, page, progress);
				progress.worked(1);
			}
			whole = true;
			return sequence.size();
		} finally {
			boolean complete = whole;
			ask(() -> {
				if (complete) {
					printer.endJob();
				} else {
					printer.cancelJob();
				}
				printer.dispose();
				return null;
			});
		}
	}

	/** The pages in the order in which they come out of the printer. */
	private List<Integer> sequence(int count) {
		boolean range = data.scope == PrinterData.PAGE_RANGE;
		int first = range ? Math.max(1, data.startPage) : 1;
		int last = range ? Math.min(count, data.endPage) : count;
		List<Integer> once = IntStream.rangeClosed(first - 1, last - 1).boxed().toList();
		List<Integer> all = new ArrayList<>();
		if (data.collate) {
			Collections.nCopies(copies, once).forEach(all::addAll);
		} else {
			once.forEach(page -> all.addAll(Collections.nCopies(copies, page)));
		}
		return all;
	}

	private void print(PdfPages pages, int page, SubMonitor progress) throws IOException {
		Placing placing = ask(() -> placing(pages.pages().get(page).size()));
		if (!ask(printer::startPage)) {
			throw new IOException(NLS.bind(Messages.Printers_refused, data.name));
		}
		int strip = Math.max(1, STRIP_PIXELS / placing.pixels().x);
		for (int top = 0; top < placing.pixels().y; top += strip) {
			progress.checkCanceled();
			int height = Math.min(strip, placing.pixels().y - top);
			ImageData drawn = pages.draw(page, placing.pixels().x, top, height);
			int from = top;
			ask(() -> {
				hand(drawn, from, placing);
				return null;
			});
		}
		ask(() -> {
			printer.endPage();
			return null;
		});
	}

	/**
	 * Where a page goes on the paper.
	 *
	 * @param pixels how finely the page is drawn
	 * @param paper  the place, in the printer's units
	 */
	private record Placing(Point pixels, Rectangle paper) {
	}

	/** In its own size, or smaller where the paper is; in the middle. What lies in the printer's own margins has to be white anyway. */
	private Placing placing(PageSize size) {
		Point dpi = printer.getDPI();
		Rectangle client = printer.getClientArea();
		Rectangle paper = printer.computeTrim(client.x, client.y, client.width, client.height);
		double width = size.width() / POINTS_PER_INCH * dpi.x;
		double height = size.height() / POINTS_PER_INCH * dpi.y;
		// The paper's sizes are rounded: A4 on A4 is not made smaller by a hundredth.
		double fit = Math.min(paper.width / width, paper.height / height);
		double scale = fit > 0.99 ? 1 : fit;
		int w = (int) Math.round(width * scale);
		int h = (int) Math.round(height * scale);
		Rectangle place = new Rectangle(paper.x + (paper.width - w) / 2, paper.y + (paper.height - h) / 2, w, h);
		double fine = Math.min(1, (double) FINEST / Math.max(dpi.x, dpi.y));
		return new Placing(new Point((int) Math.ceil(w * fine), (int) Math.ceil(h * fine)), place);
	}

	private void hand(ImageData drawn, int top, Placing placing) {
		Image image = new Image(printer, drawn);
		GC gc = new GC(printer);
		try {
			double scale = (double) placing.paper().height / placing.pixels().y;
			int y = (int) Math.floor(top * scale);
			int bottom = (int) Math.ceil((top + drawn.height) * scale);
			gc.drawImage(image, 0, 0, drawn.width, drawn.height, placing.paper().x, placing.paper().y + y, placing.paper().width, bottom - y);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private <T> T ask(Supplier<T> work) {
		AtomicReference<T> result = new AtomicReference<>();
		display.syncExec(() -> result.set(work.get()));
		return result.get();
	}
}
