package studio.safelight.workbench.internal.recent;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.IWorkbenchPartReference;

import studio.safelight.store.StoreException;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.RecordReference;
import studio.safelight.ui.editors.RecordEditor;
import studio.safelight.ui.editors.RecordInput;
import studio.safelight.ui.jobs.Failures;
import studio.safelight.workbench.recent.RecentRecord;
import studio.safelight.workbench.recent.RecentRecords;

/** Follows the editors of records: which were looked at last, and what they call their record. What is deleted is forgotten. */
public final class RecentEditors implements RecentRecords, IPartListener2, AutoCloseable {

	private static final int KEPT = 12;

	private final Display display;
	private final StudioStore store;
	private final RecentMemory memory;
	/** Set on the UI thread. */
	private volatile List<RecentRecord> recent;
	private final ListenerList<Runnable> listeners = new ListenerList<>();
	private final IPropertyListener titleListener = this::propertyChanged;
	private final StudioStore.ChangeListener storeListener = this::recordsChanged;

	/** For the user and the studio of the store. */
	public RecentEditors(Display display, StudioStore store) {
		this.display = display;
		this.store = store;
		memory = new RecentMemory(store.location().toString(), store.user());
		recent = memory.read();
		store.addChangeListener(storeListener);
	}

	@Override
	public List<RecentRecord> list() {
		return recent;
	}

	@Override
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		if (reference.getPart(false) instanceof RecordEditor<?> editor) {
			editor.removePropertyListener(titleListener);
			editor.addPropertyListener(titleListener);
			opened(editor);
		}
	}

	/** The name comes when the record is loaded, and its address when a new one is saved. */
	private void propertyChanged(Object source, int property) {
		if (source instanceof RecordEditor<?> editor
				&& (property == IWorkbenchPartConstants.PROP_PART_NAME || property == IWorkbenchPartConstants.PROP_INPUT)
				&& isActive(editor)) {
			opened(editor);
		}
	}

	private static boolean isActive(IWorkbenchPart editor) {
		return editor.getSite().getPage().getActiveEditor() == editor;
	}

	private void opened(RecordEditor<?> editor) {
		if (editor.getEditorInput() instanceof RecordInput input && !input.isNew() && editor.record() != null) {
			RecordReference record = new RecordReference(input.type(), Long.parseLong(input.uri().segment(1)));
			RecentRecord opened = new RecentRecord(record, editor.getPartName());
			if (recent.isEmpty() || !recent.get(0).equals(opened)) {
				Stream<RecentRecord> others = recent.stream().filter(known -> !known.record().equals(record));
				change(Stream.concat(Stream.of(opened), others).limit(KEPT).toList());
			}
		}
	}

	private void recordsChanged(Collection<URI> uris) {
		List<RecentRecord> affected = recent.stream().filter(each -> uris.contains(uri(each))).toList();
		if (!affected.isEmpty()) {
			ICoreRunnable check = monitor -> forget(affected.stream().filter(each -> isDeleted(uri(each))).toList());
			Job.createSystem(Messages.RecentEditors_checking, check).schedule();
		}
	}

	private void forget(List<RecentRecord> deleted) {
		if (!deleted.isEmpty() && !display.isDisposed()) {
			display.asyncExec(() -> change(recent.stream().filter(each -> !deleted.contains(each)).toList()));
		}
	}

	private boolean isDeleted(URI uri) {
		try {
			store.newResourceSet().getResource(uri, true);
			return false;
		} catch (RuntimeException e) {
			return Failures.cause(e) instanceof StoreException problem && problem.reason() == StoreException.Reason.NOT_FOUND;
		}
	}

	private static URI uri(RecentRecord recent) {
		return StudioStore.uri(recent.record().type(), recent.record().id());
	}

	private void change(List<RecentRecord> records) {
		recent = records;
		memory.write(records);
		listeners.forEach(Runnable::run);
	}

	@Override
	public void close() {
		store.removeChangeListener(storeListener);
	}
}
