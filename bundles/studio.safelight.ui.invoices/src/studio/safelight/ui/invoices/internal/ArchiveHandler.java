package studio.safelight.ui.invoices.internal;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.safelight.model.Invoice;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.editors.SavedRecords;
import studio.safelight.ui.jobs.Background;
import studio.safelight.ui.jobs.Notice;

/** Puts the selected invoices into the archive, or takes them out of it: all of them, or none. */
public final class ArchiveHandler extends AbstractHandler {

	private static final String ARCHIVE = "studio.safelight.ui.invoices.archive"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		StudioStore store = window.getService(StudioStore.class);
		boolean archived = ARCHIVE.equals(event.getCommand().getId());
		List<Long> ids = SavedRecords.findAll(event, Literals.INVOICE, Messages.Archive_why);
		if (!ids.isEmpty()) {
			String name = archived ? Messages.Archive_archive : Messages.Archive_unarchive;
			String done = MessageFormat.format(archived ? Messages.Archive_archived : Messages.Archive_unarchived, ids.size());
			Background.of(name, window.getShell(), monitor -> set(store, ids, archived))
					.then(nothing -> Notice.show(window, name, done, List.of())).startVisibly();
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
