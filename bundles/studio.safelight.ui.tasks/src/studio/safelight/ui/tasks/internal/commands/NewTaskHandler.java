package studio.safelight.ui.tasks.internal.commands;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.safelight.model.Entity;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.Task;
import studio.safelight.production.tasks.TaskLinks;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.RecordReference;
import studio.safelight.ui.editors.RecordEditors;
import studio.safelight.ui.editors.RecordInput;
import studio.safelight.ui.jobs.Background;

/** Opens an editor for a new task about the record that is open or selected. */
public final class NewTaskHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		IWorkbenchPage page = window.getActivePage();
		Optional<RecordReference> about = Subjects.find(event);
		if (about.isPresent()) {
			StudioStore store = window.getService(StudioStore.class);
			Background.of(Messages.NewTask_job, window.getShell(), monitor -> values(store, about.get()))
					.then(values -> RecordEditors.open(page, RecordInput.ofNew(Literals.TASK, values))).start();
		} else if (!Subjects.isUnsaved(event)) {
			RecordEditors.open(page, RecordInput.ofNew(Literals.TASK));
		}
		return null;
	}

	/** What the task is about. Whoever has the order has the task, until somebody else is chosen. */
	private static Map<EStructuralFeature, Object> values(StudioStore store, RecordReference reference) throws IOException {
		return store.transaction(transaction -> {
			EObject about = transaction.load(reference.type(), reference.id());
			Task task = SafelightFactory.eINSTANCE.createTask();
			TaskLinks.link(task, about);
			if (about instanceof ProductionOrder order) {
				task.setDepartment(order.getDepartment());
				task.setAssignedUser(order.getAssignedUser());
			}
			Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
			for (EReference each : task.eClass().getEAllReferences()) {
				if (task.eGet(each) instanceof Entity target) {
					values.put(each, new RecordReference(target.eClass(), target.getId()));
				}
			}
			return values;
		});
	}
}
