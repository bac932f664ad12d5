package studio.safelight.ui.hubs;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.jobs.Failures;

/** What is shown instead of an empty table: what belongs here, and the first step. */
final class EmptyPage {

	private static final int WIDTH = 420;

	private final IWorkbenchPartSite site;
	private final Composite page;
	private final Label text;
	private final Link link;
	private Runnable step;

	EmptyPage(Composite parent, IWorkbenchPartSite site, String id) {
		this.site = site;
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(24, 24).spacing(0, 12).applyTo(page);
		text = new Label(page, SWT.WRAP);
		text.setData(WorkbenchIds.WIDGET_ID, id + ".empty"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(text);
		link = new Link(page, SWT.NONE);
		link.setData(WorkbenchIds.WIDGET_ID, id + ".firstStep"); //$NON-NLS-1$
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> step.run()));
	}

	Control control() {
		return page;
	}

	/** @param command the id of the command that is the first step, or null for none */
	void show(String message, String command) {
		if (command == null) {
			show(message, null, null);
			return;
		}
		Command known = site.getService(ICommandService.class).getCommand(command);
		try {
			show(message, known.getName(), () -> execute(command));
		} catch (NotDefinedException e) {
			show(message, null, null);
		}
	}

	void show(String message, String label, Runnable runnable) {
		text.setText(message);
		step = runnable;
		link.setText(label == null ? "" : "<a>" + label + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		link.setVisible(label != null);
		page.layout();
	}

	private void execute(String command) {
		try {
			site.getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			Failures.show(page, text.getText(), e);
		}
	}
}
