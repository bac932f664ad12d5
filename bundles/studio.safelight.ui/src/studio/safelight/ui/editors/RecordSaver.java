package studio.safelight.ui.editors;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import studio.safelight.model.Entity;
import studio.safelight.store.ConflictException;
import studio.safelight.store.StoreException;
import studio.safelight.ui.fields.Formats;
import studio.safelight.ui.jobs.Failures;
import studio.safelight.ui.jobs.Patience;
import studio.safelight.ui.records.Difference;
import studio.safelight.ui.records.Loaded;
import studio.safelight.ui.records.RecordCopy;
import studio.safelight.ui.records.RecordSession;

/** One attempt to save what an editor holds. If it fails, the user is told why, and all that he entered is still there. */
final class RecordSaver<T extends Entity> {

	private final RecordEditor<T> editor;
	private final RecordSession<T> session;
	private final RecordForm form;

	RecordSaver(RecordEditor<T> editor, RecordSession<T> session, RecordForm form) {
		this.editor = editor;
		this.session = session;
		this.form = form;
	}

	/** @return whether it was saved; for the UI thread */
	boolean save() {
		List<String> problems = new ArrayList<>(session.commitInput());
		awaitChoices();
		problems.addAll(form.problems().all());
		if (!problems.isEmpty()) {
			tell(NLS.bind(Messages.Problem_fix, String.join("\n", problems))); //$NON-NLS-1$
			return false;
		}
		try {
			String[] veto = new String[1];
			patiently(() -> {
				veto[0] = editor.veto(session.record());
				if (veto[0] == null) {
					session.save(editor.savedAlong(session.record()));
				}
			});
			if (veto[0] != null) {
				tell(NLS.bind(Messages.Problem_fix, veto[0]));
				return false;
			}
			session.saved();
			return true;
		} catch (ConflictException e) {
			return settle(e);
		} catch (IOException | RuntimeException e) {
			tell(Failures.message(e));
			return false;
		}
	}

	/** What was chosen a moment ago may still be on its way from the database. */
	private void awaitChoices() {
		Display display = form.control().getDisplay();
		while (session.isPending() && !form.control().isDisposed()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	private void patiently(Patience.Work work) throws IOException {
		Patience.run(shell(), NLS.bind(Messages.RecordEditor_saving, editor.name()), work);
	}

	private boolean settle(ConflictException conflict) {
		try {
			Loaded<T> theirs = loadTheirs();
			Formats formats = new Formats(form.studio());
			List<Difference> differences = Difference.between(session.record(), theirs.root(), formats::of);
			return switch (new ConflictDialog(shell(), editor.name(), differences).choose()) {
				case TAKE_THEIRS -> {
					editor.savedElsewhere(theirs);
					yield true;
				}
				case SAVE_MINE -> {
					RecordCopy.apply(session.record(), theirs.root());
					patiently(() -> {
					Set<Resource> all = new LinkedHashSet<>(editor.savedAlong(session.record()));
					all.add(theirs.root().eResource());
					session.store().save(all);
				});
					editor.savedElsewhere(theirs);
					yield true;
				}
				case KEEP_EDITING -> false;
			};
		} catch (StoreException e) {
			tell(e.reason() == StoreException.Reason.NOT_FOUND ? conflict.getMessage() : Failures.message(e));
			return false;
		} catch (IOException | RuntimeException e) {
			tell(Failures.message(e));
			return false;
		}
	}

	private Loaded<T> loadTheirs() throws IOException {
		List<Loaded<T>> loaded = new ArrayList<>();
		patiently(() -> loaded.add(session.load(session.uri())));
		return loaded.get(0);
	}

	private void tell(String message) {
		MessageDialog.openError(shell(), NLS.bind(Messages.Problem_cantSave, editor.name()), message);
	}

	private Shell shell() {
		return form.control().getShell();
	}
}
