package studio.safelight.ui.editors;

import java.io.IOException;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import studio.safelight.ui.records.RecordSession;

/**
 * Writes what is edited in one editor to the workspace while it is not saved: soon after each change, beside the UI thread. Once it is saved,
 * undone or given up, nothing is kept.
 */
final class DraftKeeper {

	/** How long after a change it is written; what is typed meanwhile is written with it. */
	private static final int PAUSE = 700;

	private final RecordSession<?> session;
	private final DraftFolder folder;
	private final Supplier<String> title;
	private final Display display;
	private final Job job;
	private String key;
	private boolean scheduled;

	/** What is to be in the file; null for no file. Guarded by this object, as is the file. */
	private String wanted;
	private boolean there;
	private boolean closed;

	/** @param title what the record is called */
	DraftKeeper(RecordSession<?> session, DraftFolder folder, String key, Supplier<String> title, Display display) {
		this.session = session;
		this.folder = folder;
		this.key = key;
		this.title = title;
		this.display = display;
		ICoreRunnable writing = monitor -> write();
		job = Job.create("Draft", writing); //$NON-NLS-1$
		job.setSystem(true);
		job.setPriority(Job.SHORT);
		session.onChange(this::changed);
	}

	/** Keeps the drafts under another key from now on, as a new record has been saved. */
	synchronized void rename(String newKey) {
		delete();
		key = newKey;
	}

	/** The file is there from before. */
	synchronized void found() {
		there = true;
	}

	private void changed() {
		if (session.record() == null || closed) {
			return;
		}
		if (!session.stack().isSaveNeeded()) {
			want(null);
		} else if (!scheduled) {
			scheduled = true;
			display.timerExec(PAUSE, this::take);
		}
	}

	private void take() {
		scheduled = false;
		if (!closed && session.stack().isSaveNeeded()) {
			want(session.drafts().take(title.get()).write());
		}
	}

	private synchronized void want(String draft) {
		if (draft != null || wanted != null || there) {
			wanted = draft;
			job.schedule();
		}
	}

	private synchronized void write() {
		if (closed) {
			return;
		}
		try {
			if (wanted == null) {
				folder.delete(key);
			} else {
				folder.write(key, wanted);
			}
			there = wanted != null;
		} catch (IOException e) {
			DraftFolder.log("What is edited could not be kept for the case that the program ends", e); //$NON-NLS-1$
		}
	}

	/** The editor is closed: what was not saved was given up. At once, as the program may be about to end. */
	synchronized void close() {
		closed = true;
		delete();
	}

	private void delete() {
		try {
			folder.delete(key);
		} catch (IOException e) {
			DraftFolder.log("A draft could not be deleted", e); //$NON-NLS-1$
		}
	}
}
