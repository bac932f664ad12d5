package studio.safelight.ui.print.internal.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.osgi.util.NLS;

import studio.safelight.model.Paper;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.Studio;
import studio.safelight.model.labels.Names;
import studio.safelight.print.DocumentKind;
import studio.safelight.print.PrintFormats;
import studio.safelight.print.PrintFormats.Descriptor;
import studio.safelight.print.PrintFormats.Printed;
import studio.safelight.print.PrintRequest;
import studio.safelight.print.SessionImages;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.jobs.Failures;

/** Prints orders as they are in the studio, each in a transaction of its own, so that no more than one is in memory. */
public final class OrderPrinting {

	/** Where the file of a document goes. */
	@FunctionalInterface
	public interface Place {

		/** @throws IOException if there is no place for it, with a message for the user */
		Path of(String name, Descriptor format) throws IOException;
	}

	private final StudioStore store;
	private final PrintFormats formats;

	public OrderPrinting(StudioStore store, PrintFormats formats) {
		this.store = store;
		this.formats = formats;
	}

	/**
	 * Prints orders, one after the other. What can't be printed is named, and the others are.
	 *
	 * @throws OperationCanceledException as soon as that is wished; what was printed until then stays in its files
	 */
	public Printout print(List<Long> orders, DocumentChoice choice, Place place, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, orders.size());
		List<Document> documents = new ArrayList<>();
		List<Printout.Failure> failures = new ArrayList<>();
		Set<URI> sources = new HashSet<>();
		for (long id : orders) {
			progress.checkCanceled();
			// Where it could not even be loaded, it is followed all the same: it may be there again.
			sources.add(StudioStore.uri(Literals.PRODUCTION_ORDER, id));
			String[] name = { Messages.Printing_unknownOrder };
			try {
				documents.add(print(id, choice, place, sources, name, progress));
			} catch (IOException e) {
				failures.add(new Printout.Failure(name[0], Failures.message(e)));
			}
			progress.worked(1);
		}
		return new Printout(documents, failures, sources);
	}

	private Document print(long id, DocumentChoice choice, Place place, Set<URI> sources, String[] name, SubMonitor progress)
			throws IOException {
		return store.transaction(transaction -> {
			ProductionOrder order = transaction.load(Literals.PRODUCTION_ORDER, id);
			name[0] = Names.describe(order);
			progress.subTask(name[0]);
			Descriptor format = choice.resolve(formats, order);
			String title = title(format.kind(), order);
			Document document = print(order, transaction.<Studio>loadAll(Literals.STUDIO).get(0), format, title, place);
			order.eResource().getResourceSet().getResources().stream().map(Resource::getURI).forEach(sources::add);
			return document;
		});
	}

	private Document print(ProductionOrder order, Studio studio, Descriptor format, String title, Place place) throws IOException {
		Paper paper = studio.getPreferences() == null ? Paper.A4 : studio.getPreferences().getPaper();
		SessionImages images = new SessionImages(store.location().folder(), studio, order.getInvoice().getSession());
		PrintRequest request = new PrintRequest(order, studio, paper, Locale.getDefault(), images);
		Printed printed = formats.print(format, request, place.of(title, format));
		List<PageSize> pages = Document.isPdf(format) ? pages(printed.file(), title) : List.of();
		return new Document(order.getId(), title, format, printed.file(), pages, printed.result().remarks());
	}

	/** A format of a plug-in may write what is no PDF, whatever it says. */
	private static List<PageSize> pages(Path file, String title) throws IOException {
		try (PDDocument document = Loader.loadPDF(file.toFile())) {
			List<PageSize> pages = new ArrayList<>();
			for (PDPage page : document.getPages()) {
				PDRectangle box = page.getCropBox();
				boolean turned = page.getRotation() % 180 != 0;
				pages.add(turned ? new PageSize(box.getHeight(), box.getWidth()) : new PageSize(box.getWidth(), box.getHeight()));
			}
			return pages;
		} catch (IOException e) {
			throw new IOException(NLS.bind(Messages.Printing_unreadable, title, e.getMessage()), e);
		}
	}

	private static String title(DocumentKind kind, ProductionOrder order) {
		String number = order.getNumber() == null ? order.getVendor().getName() : order.getNumber();
		return NLS.bind(kind == DocumentKind.WORK_ORDER ? Messages.Printing_workOrder : Messages.Printing_purchaseOrder, number);
	}
}
