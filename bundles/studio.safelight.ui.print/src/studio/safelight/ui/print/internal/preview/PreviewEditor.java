package studio.safelight.ui.print.internal.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.menus.IMenuService;
import org.eclipse.ui.part.EditorPart;

import studio.safelight.print.PrintFormats;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.jobs.Background;
import studio.safelight.ui.jobs.Failures;
import studio.safelight.ui.print.PrintIds;
import studio.safelight.ui.print.internal.documents.Document;
import studio.safelight.ui.print.internal.documents.DocumentChoice;
import studio.safelight.ui.print.internal.documents.FileNames;
import studio.safelight.ui.print.internal.documents.OrderPrinting;
import studio.safelight.ui.print.internal.documents.PrintFolder;
import studio.safelight.ui.print.internal.documents.Printout;
import studio.safelight.ui.print.internal.output.Printers;
import studio.safelight.ui.print.internal.output.Saving;

/**
 * The print preview: the documents of one order or several, page by page. They are printed into files, in the background, and what one sees is
 * what is in these files; so it is what goes to the printer, or is saved. When one of the records is saved, it is all printed again.
 */
public final class PreviewEditor extends EditorPart {

	private static final int GATHER = 300;

	private final StudioStore.ChangeListener storeListener = this::storeChanged;
	private final PrintFolder folder = new PrintFolder();
	private StudioStore store;
	private PrintFormats formats;
	private FormToolkit toolkit;
	private Composite body;
	private Label message;
	private PreviewHead head;
	private PageView view;
	private DocumentChoice choice;
	private Job printing;
	private Printout printout;
	private PdfPages pages;
	private PrintFolder.Run run;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		store = site.getService(StudioStore.class);
		formats = site.getService(PrintFormats.class);
		site.getService(IContextService.class).activateContext(PrintIds.PREVIEW);
		store.addChangeListener(storeListener);
	}

	@Override
	public void createPartControl(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		Form form = toolkit.createForm(parent);
		form.getBody().setLayout(new FillLayout());
		body = new Composite(form.getBody(), SWT.NONE);
		body.setLayout(new StackLayout());
		Composite page = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(24, 24).applyTo(page);
		message = new Label(page, SWT.WRAP);
		message.setData(WorkbenchIds.WIDGET_ID, "print.preview.message"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(message);
		view = new PageView(body, this::showPlace, problem -> head.say(List.of(Failures.message(problem)), List.of()));
		head = new PreviewHead(form, DocumentChoice.all(formats), orders().size() > 1, getSite().getService(IMenuService.class),
				"toolbar:" + PrintIds.PREVIEW, this::choose, this::zoom); //$NON-NLS-1$
		head.title(getPartName());
		choose(((PreviewInput) getEditorInput()).choice());
	}

	private List<Long> orders() {
		return ((PreviewInput) getEditorInput()).orders();
	}

	/** Shows another document of the same orders. */
	public void choose(DocumentChoice newChoice) {
		if (!newChoice.equals(choice)) {
			choice = newChoice;
			head.document(choice);
			refresh();
		}
	}

	/** Prints the documents anew. */
	public void refresh() {
		if (printing != null) {
			printing.cancel();
		}
		if (printout == null) {
			showMessage(Messages.PrintPreview_printing);
		}
		OrderPrinting orderPrinting = new OrderPrinting(store, formats);
		DocumentChoice wanted = choice;
		Background<Runnable> work = Background.of(Messages.PrintPreview_printing, body, monitor -> {
			PrintFolder.Run newRun = folder.newRun();
			FileNames names = new FileNames();
			Printout printed = orderPrinting.print(orders(), wanted, (title, format) -> newRun.path().resolve(names.next(title, format.extension())), monitor);
			return () -> show(printed, newRun);
		});
		work.then(Runnable::run).otherwise(problem -> showMessage(Failures.message(problem)));
		printing = orders().size() == 1 ? work.start() : work.startVisibly();
	}

	private void show(Printout printed, PrintFolder.Run newRun) {
		PdfPages oldPages = pages;
		PrintFolder.Run oldRun = run;
		printout = printed;
		run = newRun;
		pages = new PdfPages(printed);
		if (!pages.pages().isEmpty()) {
			show(view.control());
		}
		view.show(pages);
		tidy(oldPages, oldRun);
		String title = title(printed);
		setPartName(NLS.bind(Messages.PrintPreview_of, title));
		setTitleToolTip(getPartName());
		head.title(title);
		head.document(shownChoice(printed));
		say(printed);
		if (!printed.isPdf()) {
			showMessage(Messages.PrintPreview_notPdf);
		} else if (printed.documents().isEmpty()) {
			showMessage(Messages.PrintPreview_nothing);
		}
	}

	/** Of one order the document itself, where it was left to its vendor. */
	private DocumentChoice shownChoice(Printout printed) {
		boolean one = orders().size() == 1 && printed.documents().size() == 1;
		return one ? new DocumentChoice(printed.documents().get(0).format().id()) : choice;
	}

	private String title(Printout printed) {
		return printed.documents().size() == 1 ? printed.documents().get(0).name()
				: MessageFormat.format(Messages.PrintPreview_documents, printed.documents().size());
	}

	private void say(Printout printed) {
		List<String> problems = printed.failures().stream()
				.map(failure -> NLS.bind(Messages.PrintPreview_failure, failure.order(), failure.reason())).toList();
		List<String> remarks = new ArrayList<>();
		for (Document document : printed.documents()) {
			document.remarks().forEach(remark -> remarks.add(printed.documents().size() == 1 ? remark
					: NLS.bind(Messages.PrintPreview_remark, document.name(), remark)));
		}
		head.say(problems, remarks);
	}

	private void showPlace() {
		if (view != null && view.zoom() != null) {
			head.page(view.page(), view.pageCount());
			head.zoom(view.zoom());
		}
	}

	private void zoom(Zoom zoom) {
		view.zoom(zoom);
		view.control().setFocus();
	}

	private void showMessage(String text) {
		message.setText(text);
		show(message.getParent());
	}

	private void show(Control control) {
		((StackLayout) body.getLayout()).topControl = control;
		body.layout();
	}

	private void storeChanged(Collection<URI> changed) {
		if (body == null || body.isDisposed()) {
			return;
		}
		body.getDisplay().asyncExec(() -> {
			if (!body.isDisposed() && printout != null && changed.stream().anyMatch(printout.sources()::contains)) {
				// Many saves in a row are printed once.
				body.getDisplay().timerExec(GATHER, refreshing);
			}
		});
	}

	private final Runnable refreshing = () -> {
		if (!body.isDisposed()) {
			refresh();
		}
	};

	/** Makes it larger or smaller. */
	void zoomBy(int step) {
		zoom(step > 0 ? Zoom.in(view.percent()) : Zoom.out(view.percent()));
	}

	void zoomTo(Zoom zoom) {
		zoom(zoom);
	}

	void turnPage(int step) {
		view.goTo(view.page() + step);
	}

	/** Asks for the printer and prints what is seen. */
	void print() {
		if (isThere() && canBePutTogether()) {
			new Printers(getSite().getWorkbenchWindow(), printout, run, title(printout)).ask(view.page() + 1, this::save);
		}
	}

	/** Asks for the name of a file and saves there what is seen. */
	void save() {
		if (isThere() && canBePutTogether()) {
			saving().ask();
		}
	}

	/** Saves what is seen as that file. */
	void save(Path file) {
		if (isThere() && canBePutTogether()) {
			saving().save(file);
		}
	}

	/** Opens what is seen with the program that the system has for it. */
	void openInViewer() {
		if (isThere() && canBePutTogether()) {
			saving().openInViewer();
		}
	}

	/** @return what is seen; null until it is there */
	public Printout printout() {
		return printout;
	}

	/** @return the files of what is seen, to be held by whoever needs them longer than the preview; null until they are there */
	public PrintFolder.Run run() {
		return run;
	}

	/** @return how much of the pages is in memory as pictures, in pixels */
	public long pixels() {
		return view.pixels();
	}

	private Saving saving() {
		return new Saving(getSite().getWorkbenchWindow(), printout, run, title(printout));
	}

	private boolean isThere() {
		return printout != null && !printout.documents().isEmpty();
	}

	private boolean canBePutTogether() {
		if (printout.isPdf() || printout.documents().size() == 1) {
			return true;
		}
		MessageDialog.openInformation(getSite().getShell(), title(printout), Messages.PrintPreview_notTogether);
		return false;
	}

	@Override
	public void setFocus() {
		if (view != null && ((StackLayout) body.getLayout()).topControl == view.control()) {
			view.control().setFocus();
		} else {
			body.setFocus();
		}
	}

	@Override
	public void dispose() {
		store.removeChangeListener(storeListener);
		if (printing != null) {
			printing.cancel();
		}
		if (toolkit != null) {
			toolkit.dispose();
		}
		PdfPages oldPages = pages;
		inBackground(() -> {
			close(oldPages);
			folder.close();
		});
		super.dispose();
	}

	private void tidy(PdfPages oldPages, PrintFolder.Run oldRun) {
		if (oldRun != null) {
			inBackground(() -> {
				close(oldPages);
				folder.discard(oldRun);
			});
		}
	}

	private static void inBackground(Runnable work) {
		Job job = Job.create(Messages.PrintPreview_tidying, (IProgressMonitor monitor) -> work.run());
		job.setSystem(true);
		job.schedule();
	}

	private static void close(PdfPages oldPages) {
		if (oldPages != null) {
			try {
				oldPages.close();
			} catch (IOException e) {
				Failures.message(e);
			}
		}
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		throw new UnsupportedOperationException("There is nothing to save"); //$NON-NLS-1$
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("The command for it saves the document as a file"); //$NON-NLS-1$
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
