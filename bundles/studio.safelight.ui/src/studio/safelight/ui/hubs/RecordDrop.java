package studio.safelight.ui.hubs;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.widgets.Control;

import studio.safelight.ui.RecordReference;
import studio.safelight.ui.RecordTransfer;

/** Lets records be dropped onto a control. The pointer shows beforehand whether that means anything. */
public final class RecordDrop extends DropTargetAdapter {

	private final Control control;
	private final Predicate<RecordReference> takes;
	private final Consumer<List<RecordReference>> taker;

	private RecordDrop(Control control, Predicate<RecordReference> takes, Consumer<List<RecordReference>> taker) {
		this.control = control;
		this.takes = takes;
		this.taker = taker;
	}

	/**
	 * @param takes whether a record means something there; all that are dropped together have to
	 * @param taker is called on the UI thread, when the drop is over: it may open a dialog
	 */
	public static void install(Control control, Predicate<RecordReference> takes, Consumer<List<RecordReference>> taker) {
		DropTarget target = new DropTarget(control, DND.DROP_LINK | DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
		target.setTransfer(RecordTransfer.getInstance());
		target.addDropListener(new RecordDrop(control, takes, taker));
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		dragOver(event);
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		dragOver(event);
	}

	@Override
	public void dragOver(DropTargetEvent event) {
		List<RecordReference> dragged = RecordTransfer.getInstance().dragged();
		event.feedback = DND.FEEDBACK_SCROLL; // it is dropped onto the whole list, not between two rows
		boolean taken = !dragged.isEmpty() && dragged.stream().allMatch(takes);
		event.detail = !taken ? DND.DROP_NONE : (event.operations & DND.DROP_LINK) != 0 ? DND.DROP_LINK : DND.DROP_COPY;
	}

	@Override
	public void drop(DropTargetEvent event) {
		if (event.data instanceof List<?> data) {
			List<RecordReference> dropped = data.stream().map(RecordReference.class::cast).toList();
			if (!dropped.isEmpty() && dropped.stream().allMatch(takes)) {
				control.getDisplay().asyncExec(() -> {
					if (!control.isDisposed()) {
						taker.accept(dropped);
					}
				});
			}
		}
	}
}
