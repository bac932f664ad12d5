package studio.safelight.workbench.internal.notifications;

import java.text.MessageFormat;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;
import org.osgi.framework.FrameworkUtil;

import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.jobs.Failures;

/** The bell in the status line, with how much was told that nobody looked at yet. */
public final class Bell {

	/** The {@link WorkbenchIds#WIDGET_ID} of the button. */
	static final String ID = "status.notifications"; //$NON-NLS-1$

	/** As in the plugin.xml. */
	private static final String COMMAND = "studio.safelight.ui.notifications"; //$NON-NLS-1$

	private final IWorkbenchWindow window;
	private final NotificationCenter center;
	private final ToolBar bar;
	private final ToolItem button;

	public Bell(Composite parent, IWorkbenchWindow window) {
		this.window = window;
		center = window.getService(NotificationCenter.class);
		bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
		button = new ToolItem(bar, SWT.PUSH);
		button.setData(WorkbenchIds.WIDGET_ID, ID);
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), bar);
		String bundle = FrameworkUtil.getBundle(Bell.class).getSymbolicName();
		ResourceLocator.imageDescriptorFromBundle(bundle, "icons/bell.svg").ifPresent(icon -> button.setImage(images.get(icon))); //$NON-NLS-1$
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open()));
		Runnable listener = this::show;
		center.addListener(listener);
		bar.addDisposeListener(event -> center.removeListener(listener));
		show();
	}

	public Control control() {
		return bar;
	}

	private void open() {
		try {
			window.getService(IHandlerService.class).executeCommand(COMMAND, null);
		} catch (CommandException e) {
			Failures.show(bar, Messages.NotificationList_title, e);
		}
	}

	private void show() {
		int unread = center.unread();
		button.setText(unread == 0 ? "" : String.valueOf(unread)); //$NON-NLS-1$
		button.setToolTipText(MessageFormat.format(Messages.Bell_toolTip, unread));
		bar.requestLayout();
	}
}
