package studio.safelight.ui.editors;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.widgets.Widget;

import studio.safelight.model.Entity;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.jobs.Background;
import studio.safelight.ui.records.Loaded;
import studio.safelight.ui.records.RecordSession;

/**
 * Lets an editor follow what others save: as long as it is clean, it shows that; while something is edited, it says so. What is changed while the
 * editor itself saves, or loads for the first time, is followed afterwards.
 */
final class RecordFollower<T extends Entity> {

	private final RecordEditor<T> editor;
	private final RecordSession<T> session;
	private final Widget owner;
	private final StudioStore.ChangeListener listener = this::changed;

	/** What was changed and not followed yet. */
	private final Set<URI> missed = new HashSet<>();

	/** What was changed and is just being loaded. */
	private final Set<URI> asked = new HashSet<>();

	/** Where the editor's own save runs: the store tells of it there. */
	private volatile Thread saving;

	/** @param owner it follows until that is disposed */
	RecordFollower(RecordEditor<T> editor, RecordSession<T> session, Widget owner) {
		this.editor = editor;
		this.session = session;
		this.owner = owner;
		session.store().addChangeListener(listener);
		owner.addDisposeListener(event -> session.store().removeChangeListener(listener));
	}

	/** Saves something of the editor's own, which it need not follow; beside the UI thread. */
	void save(Collection<? extends Resource> resources) throws IOException {
		saving = Thread.currentThread();
		try {
			session.store().save(resources);
		} finally {
			saving = null;
		}
	}

	private void changed(Collection<URI> changed) {
		if (Thread.currentThread() == saving || owner.isDisposed()) {
			return;
		}
		owner.getDisplay().asyncExec(() -> {
			missed.addAll(changed);
			follow();
		});
	}

	/** Follows what was changed so far; for the UI thread. */
	void follow() {
		if (missed.isEmpty() || owner.isDisposed() || editor.isSaving() || editor.form() == null) {
			return;
		}
		Set<URI> changed = Set.copyOf(missed);
		missed.clear();
		editor.recordsChanged(changed);
		Collection<URI> shown = session.uris();
		if (changed.stream().noneMatch(uri -> editor.isAffected(uri, shown))) {
			return;
		}
		if (editor.isDirty()) {
			lookForIt(changed.contains(editor.input().uri()));
		} else if (!editor.input().isNew()) {
			asked.addAll(changed);
			editor.load(this::answered);
		}
	}

	/** Somebody may have begun to type, or to save, while it was loaded. */
	private void answered(Loaded<T> loaded) {
		if (editor.isSaving() || loaded.root().getVersion() < session.record().getVersion()) {
			missed.addAll(asked);
			asked.clear();
			follow();
		} else if (editor.isDirty()) {
			sayChanged(asked.contains(editor.input().uri()));
			asked.clear();
		} else {
			editor.show(loaded);
		}
	}

	/** The editor shows what the studio has now. */
	void shown() {
		asked.clear();
	}

	/** Somebody changed, or deleted, what is edited here. */
	private void lookForIt(boolean itself) {
		sayChanged(itself);
		if (itself && !editor.input().isNew()) {
			Background.of(Messages.RecordEditor_loading, owner, monitor -> session.exists()).then(exists -> {
				if (!exists && editor.isDirty()) {
					editor.form().notice(null, IMessageProvider.NONE);
					editor.sayDeleted();
				}
			}).start();
		}
	}

	private void sayChanged(boolean itself) {
		if (itself) {
			editor.form().notice(Messages.Problem_changedElsewhere, IMessageProvider.WARNING);
		}
		editor.recordShown();
	}
}
