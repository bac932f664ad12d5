package studio.safelight.ui.editors;

import java.util.stream.Stream;

import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.FormToolkit;

import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.fields.Fields;
import studio.safelight.ui.fields.Problems;
import studio.safelight.ui.records.RecordSession;

/**
 * The form of a record: a head that says what this is and how far it is, with its commands at the right and what is wrong below; then tabs
 * with groups of fields.
 */
public final class RecordForm {

	/** The {@link WorkbenchIds#WIDGET_ID} of the line below the title. */
	public static final String STATE_ID = "record.state"; //$NON-NLS-1$

	private final RecordSession<?> session;
	private final StudioInfo studio;
	private final FormToolkit toolkit;
	private final Form form;
	private final Banner banner;
	private final Label state;
	private final ToolBarManager toolBar;
	private final CTabFolder folder;
	private final Problems problems;

	RecordForm(Composite parent, RecordSession<?> session, StudioInfo studio) {
		this.session = session;
		this.studio = studio;
		toolkit = new FormToolkit(parent.getDisplay());
		form = toolkit.createForm(parent);
		form.addDisposeListener(event -> toolkit.dispose());
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(form.getBody());
		banner = new Banner(form.getBody());
		Composite line = new Composite(form.getHead(), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		state = new Label(line, SWT.NONE);
		state.setData(WorkbenchIds.WIDGET_ID, STATE_ID);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(state);
		toolBar = new ToolBarManager(SWT.FLAT | SWT.RIGHT | SWT.HORIZONTAL);
		toolBar.createControl(line);
		form.setHeadClient(line);
		folder = new CTabFolder(form.getBody(), SWT.BOTTOM | SWT.FLAT);
		folder.setHighlightEnabled(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(folder);
		problems = new Problems(session, form.getMessageManager());
	}

	/**
	 * Adds a tab.
	 *
	 * @param id the {@link WorkbenchIds#WIDGET_ID} of its item
	 */
	public FormTab tab(String title, String id) {
		FormTab tab = new FormTab(this, folder, title, id);
		if (folder.getSelectionIndex() < 0) {
			folder.setSelection(0);
		}
		return tab;
	}

	/** Says what this is, such as <em>Invoice 5012 · Anna Weber</em>. */
	public void title(String title) {
		form.setText(title.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Says how far it is and what is next, such as <em>In production, due Fri 31 Jul</em>. */
	public void state(String text) {
		state.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		state.requestLayout();
	}

	/** Says something in the head that is not about the values of fields; null for nothing any more. */
	void notice(String text, int type) {
		if (text == null) {
			form.getMessageManager().removeMessage(form);
		} else {
			form.getMessageManager().addMessage(form, text, null, type);
		}
	}

	/** The line that says something about the record as a whole. */
	Banner banner() {
		return banner;
	}

	/** The commands in the head. */
	ToolBarManager toolBar() {
		return toolBar;
	}

	public Problems problems() {
		return problems;
	}

	public FormToolkit toolkit() {
		return toolkit;
	}

	public StudioInfo studio() {
		return studio;
	}

	public RecordSession<?> session() {
		return session;
	}

	/** @return the whole form */
	public Composite control() {
		return form;
	}

	/** Builds fields into a composite that is not one of a tab's groups. */
	public Fields fields(Composite parent) {
		return fields(parent, session.observable());
	}

	/** Builds fields of an object that the record refers to. */
	public Fields fields(Composite parent, IObservableValue<? extends EObject> object) {
		return new Fields(session, object, problems, toolkit, studio, parent);
	}

	Label heading(Composite parent, String title) {
		Label heading = toolkit.createLabel(parent, title);
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		return heading;
	}

	/** @param listener is called when the user has brought another tab forward */
	void onTab(Runnable listener) {
		folder.addListener(SWT.Selection, event -> listener.run());
	}

	/** @return the id of the tab that is shown; null if there are none */
	String tab() {
		return folder.getSelection() == null ? null : (String) folder.getSelection().getData(WorkbenchIds.WIDGET_ID);
	}

	void showTab(String id) {
		for (CTabItem item : folder.getItems()) {
			if (item.getData(WorkbenchIds.WIDGET_ID).equals(id)) {
				folder.setSelection(item);
			}
		}
	}

	/** Shows the next tab, or with -1 the one before, round and round. */
	void turnTab(int step) {
		int count = folder.getItemCount();
		folder.setSelection((folder.getSelectionIndex() + step + count) % count);
		folder.getSelection().getControl().setFocus();
	}

	/**
	 * Puts the keyboard where the work begins: in a new record, the first field that nobody has filled in; in any other, no field at all, so
	 * that what is typed or scanned by mistake replaces nothing.
	 */
	void setFocus() {
		if (folder.getSelection() == null) {
			return;
		}
		if (!session.isNew()) {
			folder.forceFocus();
		} else {
			Control page = folder.getSelection().getControl();
			page.setFocus();
			if (page.getDisplay().getFocusControl() instanceof Text first && !first.getText().isEmpty()) {
				emptyFields(page).findFirst().ifPresent(Control::setFocus);
			}
		}
	}

	/** Fields to type into, in their order; what is filled in by itself says so with a hint. */
	private static Stream<Text> emptyFields(Control control) {
		if (control instanceof Text text) {
			return Stream.of(text).filter(field -> field.getText().isEmpty() && field.getMessage().isEmpty() && field.getEditable() && field.isEnabled());
		}
		return control instanceof Composite composite ? Stream.of(composite.getChildren()).flatMap(RecordForm::emptyFields) : Stream.empty();
	}
}
