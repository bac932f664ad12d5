package studio.safelight.ui.print.internal.commands;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.LayoutConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;

import studio.safelight.print.PrintFormats.Descriptor;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.print.internal.documents.DocumentChoice;
import studio.safelight.ui.print.internal.output.RememberedFolder;

/** Asks what several orders are to become: which document of each, and one preview of all or a file for each. */
final class PrintSeveralDialog extends TitleAreaDialog {

	private static final int PATH_CHARS = 44;

	private final int count;
	private final List<DocumentChoice> choices = new ArrayList<>();
	private final List<String> labels = new ArrayList<>();
	private DocumentChoice choice;
	private Path folder;
	private Combo document;
	private Button files;
	private Text path;
	private Button browse;

	/** @param choice the document that is offered first */
	PrintSeveralDialog(Shell parent, int count, DocumentChoice choice, List<Descriptor> formats) {
		super(parent);
		this.count = count;
		this.choice = choice;
		choices.add(DocumentChoice.USUAL);
		labels.add(Messages.PrintSeveral_usual);
		formats.forEach(format -> {
			choices.add(new DocumentChoice(format.id()));
			labels.add(format.label());
		});
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Print_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.PrintSeveral_title, count));
		setMessage(Messages.PrintSeveral_message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.PrintSeveral_document);
		document = identified(new Combo(area, SWT.READ_ONLY), "print.several.document"); //$NON-NLS-1$
		labels.forEach(document::add);
		document.select(Math.max(0, choices.indexOf(choice)));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(document);
		new Label(area, SWT.NONE).setText(Messages.PrintSeveral_as);
		Button preview = radio(area, Messages.PrintSeveral_preview, "print.several.preview"); //$NON-NLS-1$
		preview.setSelection(true);
		new Label(area, SWT.NONE);
		files = radio(area, Messages.PrintSeveral_files, "print.several.files"); //$NON-NLS-1$
		new Label(area, SWT.NONE);
		createFolder(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(LayoutConstants.getMargins()).applyTo(area);
		return area;
	}

	private void createFolder(Composite area) {
		Composite line = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(LayoutConstants.getIndent(), 0).applyTo(line);
		path = identified(new Text(line, SWT.BORDER), "print.several.folder"); //$NON-NLS-1$
		path.setText(RememberedFolder.get().toString());
		path.setToolTipText(Messages.PrintSeveral_folder);
		path.addListener(SWT.Modify, event -> update());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(convertWidthInCharsToPixels(PATH_CHARS), SWT.DEFAULT).applyTo(path);
		browse = identified(new Button(line, SWT.PUSH), "print.several.browse"); //$NON-NLS-1$
		browse.setText(Messages.PrintSeveral_browse);
		browse.addListener(SWT.Selection, event -> browse());
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
	}

	private Button radio(Composite area, String label, String id) {
		Button button = identified(new Button(area, SWT.RADIO), id);
		button.setText(label);
		button.addListener(SWT.Selection, event -> update());
		return button;
	}

	private static <T extends Widget> T identified(T widget, String id) {
		widget.setData(WorkbenchIds.WIDGET_ID, id);
		return widget;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		Button deed = createButton(parent, IDialogConstants.OK_ID, NLS.bind(Messages.PrintSeveral_save, count), true);
		identified(deed, "print.several.ok"); //$NON-NLS-1$
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		update();
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SHEET);
		dialog.setText(Messages.PrintSeveral_folder);
		dialog.setFilterPath(path.getText());
		String chosen = dialog.open();
		if (chosen != null) {
			path.setText(chosen);
		}
	}

	private void update() {
		boolean intoFiles = files.getSelection();
		path.setEnabled(intoFiles);
		browse.setEnabled(intoFiles);
		boolean fits = !intoFiles || isFolder();
		setErrorMessage(fits ? null : Messages.PrintSeveral_noFolder);
		Button deed = getButton(IDialogConstants.OK_ID);
		if (deed != null) {
			deed.setEnabled(fits);
			deed.setText(intoFiles ? NLS.bind(Messages.PrintSeveral_save, count) : Messages.PrintSeveral_show);
		}
	}

	private boolean isFolder() {
		try {
			return !path.getText().isBlank() && Files.isDirectory(Path.of(path.getText()));
		} catch (InvalidPathException e) {
			return false;
		}
	}

	@Override
	protected void okPressed() {
		choice = choices.get(document.getSelectionIndex());
		if (files.getSelection()) {
			folder = Path.of(path.getText());
			RememberedFolder.set(folder);
		}
		super.okPressed();
	}

	DocumentChoice choice() {
		return choice;
	}

	/** @return where a file for each goes; null for one preview of all */
	Path folder() {
		return folder;
	}
}
