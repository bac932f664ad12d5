package studio.safelight.ui.clients.internal;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.safelight.model.Client;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.labels.Labels;
import studio.safelight.model.labels.Names;
import studio.safelight.store.StoreException;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.RecordReference;
import studio.safelight.ui.jobs.Background;
import studio.safelight.ui.jobs.Failures;

/**
 * Deletes the selected client or session, after a question. One that is used somewhere is not deleted: it is said where, and a client can be made
 * inactive instead.
 */
public final class DeleteHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof RecordReference reference) {
			new Deletion(window, reference).start();
		}
		return null;
	}

	/** The way from the question to the end of one record. */
	private static final class Deletion {

		private final Shell shell;
		private final StudioStore store;
		private final RecordReference reference;
		private final String title;

		private Deletion(IWorkbenchWindow window, RecordReference reference) {
			this.shell = window.getShell();
			this.store = window.getService(StudioStore.class);
			this.reference = reference;
			this.title = NLS.bind(Messages.Delete_title, Labels.inSentence(Labels.of(reference.type())));
		}

		private void start() {
			Background.of(title, shell, monitor -> Names.describe(load())).then(this::ask).start();
		}

		private EObject load() throws IOException {
			try {
				return store.newResourceSet().getEObject(reference.uri().appendFragment("/"), true); //$NON-NLS-1$
			} catch (WrappedException e) {
				if (e.getCause() instanceof IOException cause) {
					throw cause;
				}
				throw e;
			}
		}

		private void ask(String name) {
			if (MessageDialog.open(MessageDialog.QUESTION, shell, title, NLS.bind(Messages.Delete_confirm, name), SWT.NONE, title,
					Messages.Delete_keep) == 0) {
				Background.of(title, shell, monitor -> {
					store.delete(load().eResource());
					return null;
				}).otherwise(this::refused).startVisibly();
			}
		}

		private void refused(Exception problem) {
			boolean used = Failures.cause(problem) instanceof StoreException store && store.reason() == StoreException.Reason.STILL_USED;
			if (!used || reference.type() != Literals.CLIENT) {
				Failures.show(shell, title, problem);
			} else if (MessageDialog.open(MessageDialog.INFORMATION, shell, title,
					NLS.bind(Messages.Delete_usedClient, Failures.message(problem)), SWT.NONE, Messages.Delete_makeInactive,
					Messages.Delete_leave) == 0) {
				Background.of(Messages.Delete_makeInactive, shell, monitor -> makeInactive()).startVisibly();
			}
		}

		private Void makeInactive() throws IOException {
			return store.transaction(transaction -> {
				Client client = transaction.load(Literals.CLIENT, reference.id());
				client.setInactive(true);
				transaction.save(List.of(client));
				return null;
			});
		}
	}
}
