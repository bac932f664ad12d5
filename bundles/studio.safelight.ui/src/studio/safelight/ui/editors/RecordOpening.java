package studio.safelight.ui.editors;

import java.io.IOException;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;

import studio.safelight.model.Entity;
import studio.safelight.store.StoreException;
import studio.safelight.ui.RecordReference;
import studio.safelight.ui.jobs.Failures;
import studio.safelight.ui.records.Draft;
import studio.safelight.ui.records.Loaded;
import studio.safelight.ui.records.RecordSession;

/**
 * What an editor shows first: a record of the studio or a new one, with what was edited in it and not saved when the program ended, if there is
 * anything of that.
 */
final class RecordOpening<T extends Entity> {

	/**
	 * What was opened.
	 *
	 * @param draft   what was edited in it when the program ended; null for nothing
	 * @param deleted whether the record is not there any more, so that the draft is all there is
	 */
	record Opened<T extends Entity>(Loaded<T> loaded, Draft draft, boolean deleted) {
	}

	private final RecordEditor<T> editor;
	private final RecordSession<T> session;
	private final DraftFolder folder;

	RecordOpening(RecordEditor<T> editor, RecordSession<T> session, DraftFolder folder) {
		this.editor = editor;
		this.session = session;
		this.folder = folder;
	}

	/** Opens it, beside the UI thread. */
	Opened<T> open(String draftKey) throws IOException {
		Draft draft = folder.read(draftKey);
		if (draft == null) {
			return new Opened<>(load(), null, false);
		}
		if (editor.input().isNew()) {
			return new Opened<>(session.drafts().create(this::make, draft), draft, false);
		}
		try {
			return new Opened<>(session.drafts().load(draft), draft, false);
		} catch (StoreException e) {
			if (isDeleted(e)) {
				return new Opened<>(session.drafts().create(this::make, draft), draft, true);
			}
			throw e;
		}
	}

	/** Loads the record as the studio has it, or makes a new one; beside the UI thread. */
	Loaded<T> load() throws IOException {
		return editor.input().isNew() ? session.create(this::make) : session.load(editor.input().uri());
	}

	private T make(ResourceSet resources) throws IOException {
		T record = editor.create(session.store(), resources);
		editor.input().values()
				.forEach((feature, value) -> record.eSet(feature, value instanceof RecordReference reference ? referred(resources, reference) : value));
		return record;
	}

	private static EObject referred(ResourceSet resources, RecordReference reference) {
		return resources.getEObject(reference.uri().appendFragment("/"), true); //$NON-NLS-1$
	}

	/** @return whether a record can't be loaded because it isn't there any more */
	static boolean isDeleted(Exception problem) {
		return Failures.cause(problem) instanceof StoreException store && store.reason() == StoreException.Reason.NOT_FOUND;
	}
}
