package studio.safelight.ui.tasks.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.forms.widgets.FormToolkit;

import studio.safelight.model.Client;
import studio.safelight.model.Entity;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.Session;
import studio.safelight.model.Task;
import studio.safelight.model.labels.Labels;
import studio.safelight.model.labels.Names;
import studio.safelight.store.lists.Page;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.editors.RecordEditors;
import studio.safelight.ui.fields.Field;
import studio.safelight.ui.fields.Fields;
import studio.safelight.ui.records.RecordSession;

/** What a task is about: links to its order, invoice, session and client. A task about none of the first three may be given a client. */
final class TaskLinksGroup {

	private static final Page FEW = Page.first(20);

	private final RecordSession<Task> session;
	private final FormToolkit toolkit;
	private final IWorkbenchPage page;
	private final Fields fields;
	private final List<Runnable> refreshes = new ArrayList<>();

	TaskLinksGroup(RecordSession<Task> session, FormToolkit toolkit, IWorkbenchPage page, Fields fields) {
		this.session = session;
		this.toolkit = toolkit;
		this.page = page;
		this.fields = fields;
		link(Literals.TASK__ORDER);
		link(Literals.TASK__INVOICE);
		link(Literals.TASK__SESSION);
		if (isFree()) {
			Field client = fields.search(Literals.TASK__CLIENT, Literals.CLIENT__NAME, (store, words) -> store.lists().clients(words, FEW));
			client.hint(Messages.TaskLinksGroup_client);
		} else {
			link(Literals.TASK__CLIENT);
		}
		fields.readOnly(Labels.of(Literals.TASK__CREATED_BY), "task.createdBy", //$NON-NLS-1$
				user -> user == null ? "\u2013" : Objects.requireNonNullElse(Names.of((Entity) user), "\u2013"), Literals.TASK__CREATED_BY); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private boolean isFree() {
		Task task = session.record();
		return task.getOrder() == null && task.getInvoice() == null && task.getSession() == null;
	}

	private void link(EReference reference) {
		Label label = toolkit.createLabel(fields.parent(), NLS.bind(Messages.TaskLinksGroup_label, Labels.of(reference)));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		Link link = new Link(fields.parent(), SWT.NONE);
		toolkit.adapt(link, true, true);
		link.setData(WorkbenchIds.WIDGET_ID, "Task." + reference.getName()); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(link);
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open(reference)));
		refreshes.add(() -> {
			Entity target = target(reference);
			link.setText(target == null ? "" : "<a>" + name(target).replace("&", "&&") + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			show(label, target != null);
			show(link, target != null);
			link.requestLayout();
		});
	}

	private static void show(Control control, boolean shown) {
		control.setVisible(shown);
		((GridData) control.getLayoutData()).exclude = !shown;
	}

	private Entity target(EReference reference) {
		return (Entity) session.record().eGet(reference);
	}

	private static String name(Entity entity) {
		return switch (entity) {
			case Client client -> client.getName();
			case Session shoot when shoot.getName() != null && shoot.getNumber() != null -> shoot.getNumber() + " " + shoot.getName(); //$NON-NLS-1$
			default -> Names.describe(entity);
		};
	}

	private void open(EReference reference) {
		Entity target = target(reference);
		if (target != null) {
			RecordEditors.open(page, reference.getEReferenceType(), target.getId());
		}
	}

	/** Something changed in the task. */
	void refresh() {
		refreshes.forEach(Runnable::run);
	}
}
