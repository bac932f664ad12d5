package studio.safelight.ui.invoices.internal;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.safelight.model.Invoice;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.RecordReference;
import studio.safelight.ui.jobs.Background;

/** Puts the selected invoices into the archive, or takes them out of it: all of them, or none. */
public final class ArchiveHandler extends AbstractHandler {

	private static final String ARCHIVE = "studio.safelight.ui.invoices.archive"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		StudioStore store = window.getService(StudioStore.class);
		boolean archived = ARCHIVE.equals(event.getCommand().getId());
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
			List<Long> ids = ((Stream<?>) selection.stream()).filter(RecordReference.class::isInstance).map(RecordReference.class::cast)
					.filter(reference -> reference.type() == Literals.INVOICE).map(RecordReference::id).toList();
			String name = archived ? Messages.Archive_archive : Messages.Archive_unarchive;
			Background.of(name, window.getShell(), monitor -> set(store, ids, archived)).startVisibly();
		}
		return null;
	}

	private static Void set(StudioStore store, List<Long> ids, boolean archived) throws IOException {
		return store.transaction(transaction -> {
			List<Invoice> invoices = transaction.loadAll(Literals.INVOICE, ids);
			invoices.forEach(invoice -> invoice.setArchived(archived));
			transaction.save(invoices);
			return null;
		});
	}
}
