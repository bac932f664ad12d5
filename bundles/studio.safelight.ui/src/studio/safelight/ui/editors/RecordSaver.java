package studio.safelight.ui.editors;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import studio.safelight.model.Entity;
import studio.safelight.model.labels.Names;
import studio.safelight.store.ConflictException;
import studio.safelight.store.StoreException;
import studio.safelight.ui.fields.Formats;
import studio.safelight.ui.jobs.Failures;
import studio.safelight.ui.jobs.Patience;
import studio.safelight.ui.records.Difference;
import studio.safelight.ui.records.Difference.Place;
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
		if (!awaitChoices()) {
			return false;
		}
		problems.addAll(form.problems().all());
		if (!problems.isEmpty()) {
			tell(NLS.bind(Messages.Problem_fix, String.join("\n", problems))); //$NON-NLS-1$
			return false;
		}
		try {
			save(session.record());
			session.saved();
			return true;
		} catch (VetoException e) {
			tell(NLS.bind(Messages.Problem_fix, e.getMessage()));
			return false;
		} catch (ConflictException e) {
			return settle(e);
		} catch (IOException | RuntimeException e) {
			tell(Failures.message(e));
			return false;
		}
	}

	/** The editor has something against saving. */
	private static final class VetoException extends IOException {

		private static final long serialVersionUID = 1L;

		private VetoException(String message) {
			super(message);
		}
	}

	private void save(T record) throws IOException {
		patiently(() -> {
			String veto = editor.veto(record);
			if (veto != null) {
				throw new VetoException(veto);
			}
			Set<Resource> all = new LinkedHashSet<>(editor.savedAlong(session.record()));
			all.add(record.eResource());
			editor.follower().save(all);
		});
	}

	/** What was chosen a moment ago may still be on its way from the database. @return whether it came; false if the editor was closed meanwhile */
	private boolean awaitChoices() {
		Display display = form.control().getDisplay();
		while (session.isPending() && !form.control().isDisposed()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		return !form.control().isDisposed();
	}

	private void patiently(Patience.Work work) throws IOException {
		Patience.run(shell(), NLS.bind(Messages.RecordEditor_saving, editor.name()), work);
	}

	private boolean settle(ConflictException conflict) {
		try {
			Loaded<T> theirs = load(session.uri());
			Formats formats = new Formats(form.studio());
			ConflictDialog dialog = new ConflictDialog(shell(), editor.name(), Difference.between(session.record(), theirs.root(), session.base(), formats::of));
			return switch (dialog.choose()) {
				case TAKE_THEIRS -> {
					editor.show(theirs);
					yield true;
				}
				case SAVE_MINE -> merge(theirs, Set.of());
				case SAVE_CHOSEN -> merge(theirs, dialog.theirs());
				case KEEP_EDITING -> false;
			};
		} catch (VetoException e) {
			tell(NLS.bind(Messages.Problem_fix, e.getMessage()));
			return false;
		} catch (StoreException e) {
			if (e.reason() == StoreException.Reason.NOT_FOUND) {
				return isKeptAsNew() && saveAsNew();
			}
			tell(Failures.message(e));
			return false;
		} catch (IOException | RuntimeException e) {
			tell(Failures.message(e));
			return false;
		}
	}

	private boolean merge(Loaded<T> theirs, Set<Place> kept) throws IOException {
		RecordCopy.apply(session.record(), theirs.root(), kept);
		save(theirs.root());
		editor.show(theirs);
		return true;
	}

	private boolean isKeptAsNew() {
		return MessageDialog.open(MessageDialog.WARNING, shell(), NLS.bind(Messages.Problem_cantSave, editor.name()),
				NLS.bind(Messages.Deleted_question, editor.name()), SWT.SHEET, Messages.Deleted_saveAsNew, Messages.ConflictDialog_keepEditing) == 0;
	}

	/**
	 * Saves what is edited as a new record, as the one that it was is not there any more.
	 *
	 * @return whether it was saved; for the UI thread
	 */
	boolean saveAsNew() {
		try {
			Loaded<T> copy = session.asNew();
			save(copy.root());
			editor.show(savedAgain(copy));
			return true;
		} catch (IOException | RuntimeException e) {
			tell(Failures.message(e));
			return false;
		}
	}

	/** It is in the studio: that it can't be read is no reason to let it be saved a second time. */
	private Loaded<T> savedAgain(Loaded<T> copy) {
		try {
			return load(copy.root().eResource().getURI());
		} catch (IOException | RuntimeException e) {
			MessageDialog.openWarning(shell(), Messages.Deleted_saveAsNew, NLS.bind(Messages.Problem_savedNotRead, Names.describe(copy.root()), Failures.message(e)));
			return copy;
		}
	}

	private Loaded<T> load(URI uri) throws IOException {
		List<Loaded<T>> loaded = new ArrayList<>();
		patiently(() -> loaded.add(session.load(uri)));
		return loaded.get(0);
	}

	private void tell(String message) {
		MessageDialog.openError(shell(), NLS.bind(Messages.Problem_cantSave, editor.name()), message);
	}

	private Shell shell() {
		return form.control().getShell();
	}
}
