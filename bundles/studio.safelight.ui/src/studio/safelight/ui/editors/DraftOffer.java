package studio.safelight.ui.editors;

import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import studio.safelight.model.labels.Labels;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.editors.DraftFolder.Found;

/**
 * Offers what was edited, and not saved, when the program ended, after it has been started again: as far as it is not in an editor that was
 * opened again anyway.
 */
public final class DraftOffer implements IStartup {

	@Override
	public void earlyStartup() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		FileTime started = FileTime.from(ProcessHandle.current().info().startInstant().orElseThrow());
		workbench.getDisplay().asyncExec(() -> {
			IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
			StudioStore store = workbench.getService(StudioStore.class);
			if (window != null && store != null) {
				offer(window, store, started);
			}
		});
	}

	/**
	 * Asks what is to be done with the drafts; for the UI thread.
	 *
	 * @param before only with those that were written before that
	 */
	public static void offer(IWorkbenchWindow window, StudioStore store, FileTime before) {
		DraftFolder folder = new DraftFolder(store);
		Set<URI> open = openRecords(window);
		List<Found> left = folder.all().stream()
				.filter(found -> found.written().compareTo(before) < 0 && (found.draft().uri() == null || !open.contains(found.draft().uri()))).toList();
		if (left.isEmpty()) {
			return;
		}
		String names = left.stream().map(found -> NLS.bind(Messages.Drafts_entry, found.draft().title(), Labels.of(found.draft().type()))).collect(Collectors.joining("\n")); //$NON-NLS-1$
		int answer = MessageDialog.open(MessageDialog.QUESTION, window.getShell(), Messages.Drafts_title, NLS.bind(Messages.Drafts_message, names), SWT.NONE,
				Messages.Drafts_open, Messages.Drafts_discard, Messages.Drafts_later);
		if (answer == 0) {
			new ArrayList<>(left).forEach(found -> RecordEditors.open(window.getActivePage(), RecordInput.of(found)));
		} else if (answer == 1) {
			left.forEach(found -> discard(folder, found));
		}
	}

	private static void discard(DraftFolder folder, Found found) {
		try {
			folder.delete(found.key());
		} catch (java.io.IOException e) {
			DraftFolder.log("A draft could not be deleted", e); //$NON-NLS-1$
		}
	}

	private static Set<URI> openRecords(IWorkbenchWindow window) {
		Set<URI> open = new HashSet<>();
		for (IWorkbenchPage page : window.getPages()) {
			for (IEditorReference editor : page.getEditorReferences()) {
				try {
					if (editor.getEditorInput() instanceof RecordInput input && input.uri() != null) {
						open.add(input.uri());
					}
				} catch (PartInitException e) {
					DraftFolder.log("An editor has no input", e); //$NON-NLS-1$
				}
			}
		}
		return open;
	}
}
