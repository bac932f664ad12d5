package studio.safelight.ui.print.internal.preview;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.osgi.framework.FrameworkUtil;

import studio.safelight.ui.print.internal.documents.Document;
import studio.safelight.ui.print.internal.documents.PageSize;
import studio.safelight.ui.print.internal.documents.Printout;

/**
 * The pages of a printout, one document after the other, as pictures. Files are opened when one of their pages is wanted, and few stay open.
 * Safe for use by several threads, one of which draws at a time; never the UI thread.
 */
public final class PdfPages implements Closeable {

	/** A page of a document. */
	public record Page(Document document, int index, PageSize size) {
	}

	/** PDFBox keeps a list of the system's fonts, for documents that do not bring their own; by default in the user's home folder. */
	private static final String FONT_CACHE = "pdfbox.fontcache"; //$NON-NLS-1$

	private static final int MOST_OPEN = 3;
	private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);

	private final List<Page> pages = new ArrayList<>();
	private final Map<Path, PDDocument> open = new LinkedHashMap<>(MOST_OPEN, 1, true);
	private boolean closed;

	static {
		if (System.getProperty(FONT_CACHE) == null) {
			System.setProperty(FONT_CACHE, Platform.getStateLocation(FrameworkUtil.getBundle(PdfPages.class)).toString());
		}
	}

	public PdfPages(Printout printout) {
		for (Document document : printout.documents()) {
			for (int index = 0; index < document.pages().size(); index++) {
				pages.add(new Page(document, index, document.pages().get(index)));
			}
		}
	}

	/** @return all pages */
	public List<Page> pages() {
		return pages;
	}

	/**
	 * Draws a strip of a page.
	 *
	 * @param page   its number, from 0
	 * @param width  of the whole page, in pixels
	 * @param top    the first row of the strip
	 * @param height of the strip
	 * @throws IOException if the page can't be read, or the pages were closed
	 */
	public synchronized ImageData draw(int page, int width, int top, int height) throws IOException {
		if (closed) {
			throw new IOException(Messages.PrintPreview_closed);
		}
		Page wanted = pages.get(page);
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.setBackground(Color.WHITE);
			graphics.clearRect(0, 0, width, height);
			graphics.translate(0, -top);
			PDFRenderer renderer = new PDFRenderer(document(wanted.document().file()));
			renderer.setSubsamplingAllowed(true);
			renderer.renderPageToGraphics(wanted.index(), graphics, width / wanted.size().width());
		} finally {
			graphics.dispose();
		}
		return imageData(image);
	}

	private PDDocument document(Path file) throws IOException {
		PDDocument document = open.get(file);
		if (document == null) {
			document = Loader.loadPDF(file.toFile());
			open.put(file, document);
			if (open.size() > MOST_OPEN) {
				Path eldest = open.keySet().iterator().next();
				open.remove(eldest).close();
			}
		}
		return document;
	}

	private static ImageData imageData(BufferedImage image) {
		int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
		byte[] bytes = new byte[pixels.length * Integer.BYTES];
		ByteBuffer.wrap(bytes).asIntBuffer().put(pixels);
		return new ImageData(image.getWidth(), image.getHeight(), Integer.SIZE, RGB, Integer.BYTES, bytes);
	}

	@Override
	public synchronized void close() throws IOException {
		closed = true;
		for (PDDocument document : open.values()) {
			document.close();
		}
		open.clear();
	}
}
