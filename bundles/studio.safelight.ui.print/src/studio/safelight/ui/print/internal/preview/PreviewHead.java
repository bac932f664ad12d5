package studio.safelight.ui.print.internal.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IMessageManager;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.menus.IMenuService;

import studio.safelight.print.PrintFormats.Descriptor;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.print.internal.documents.DocumentChoice;

/** The head of the preview: what is seen, which document of it, which page, how large, and the commands. */
final class PreviewHead {

	private final Form form;
	private final Combo document;
	private final Label page;
	private final Combo zoom;
	private final ToolBarManager toolBar = new ToolBarManager(SWT.FLAT | SWT.RIGHT | SWT.HORIZONTAL);
	private final List<DocumentChoice> choices = new ArrayList<>();
	private final List<Zoom> zooms = new ArrayList<>(List.of(Zoom.FIT_WIDTH, Zoom.FIT_PAGE));

	/**
	 * @param several whether it is of several orders: then the document may be another one for each
	 * @param chosen  is told which document is wanted
	 * @param zoomed  is told how large it is wanted
	 */
	PreviewHead(Form form, List<Descriptor> formats, boolean several, IMenuService menus, String location, Consumer<DocumentChoice> chosen,
			Consumer<Zoom> zoomed) {
		this.form = form;
		Composite line = new Composite(form.getHead(), SWT.NONE);
		document = combo(line, "print.preview.document", Messages.PrintPreview_document); //$NON-NLS-1$
		zoom = combo(line, "print.preview.zoom", Messages.PrintPreview_zoom); //$NON-NLS-1$
		page = new Label(line, SWT.NONE);
		page.setData(WorkbenchIds.WIDGET_ID, "print.preview.page"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(page);
		toolBar.createControl(line);
		menus.populateContributionManager(toolBar, location);
		toolBar.update(true);
		form.addDisposeListener(event -> menus.releaseContributions(toolBar));
		GridLayoutFactory.fillDefaults().spacing(new PixelConverter(form).convertHeightInCharsToPixels(1) / 2, 0)
				.numColumns(line.getChildren().length).applyTo(line);
		form.setHeadClient(line);
		fill(formats, several);
		document.addListener(SWT.Selection, event -> chosen.accept(choices.get(document.getSelectionIndex())));
		zoom.addListener(SWT.Selection, event -> zoomed.accept(zooms.get(zoom.getSelectionIndex())));
	}

	private static Combo combo(Composite parent, String id, String tip) {
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		combo.setData(WorkbenchIds.WIDGET_ID, id);
		combo.setToolTipText(tip);
		combo.setVisibleItemCount(20);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
		return combo;
	}

	private void fill(List<Descriptor> formats, boolean several) {
		if (several) {
			choices.add(DocumentChoice.USUAL);
			document.add(Messages.PrintPreview_usual);
		}
		for (Descriptor format : formats) {
			choices.add(new DocumentChoice(format.id()));
			document.add(format.label());
		}
		zoom.add(Messages.PrintPreview_fitWidth);
		zoom.add(Messages.PrintPreview_fitPage);
		for (int percent : Zoom.STEPS) {
			zooms.add(Zoom.of(percent));
			zoom.add(NLS.bind(Messages.PrintPreview_percent, percent));
		}
	}

	void title(String title) {
		form.setText(title.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Shows which document is seen. */
	void document(DocumentChoice choice) {
		document.select(choices.indexOf(choice));
	}

	/** Shows which page is seen, from 0; of none, nothing. */
	void page(int number, int count) {
		String text = count == 0 ? "" : NLS.bind(Messages.PrintPreview_page, number + 1, count); //$NON-NLS-1$
		if (!text.equals(page.getText())) {
			page.setText(text);
			page.requestLayout();
		}
	}

	/** Shows how large it is seen. */
	void zoom(Zoom present) {
		int index = zooms.indexOf(present);
		if (index != zoom.getSelectionIndex()) {
			zoom.select(index);
		}
	}

	/** Says what is to be known of what is seen, in place of what was said before: first what failed. */
	void say(List<String> problems, List<String> remarks) {
		IMessageManager messages = form.getMessageManager();
		messages.setAutoUpdate(false);
		messages.removeAllMessages();
		problems.forEach(problem -> messages.addMessage(problem, problem, null, IMessageProvider.ERROR));
		remarks.forEach(remark -> messages.addMessage(remark, remark, null, IMessageProvider.WARNING));
		messages.setAutoUpdate(true);
	}
}
