package studio.safelight.ui.tasks.internal.commands;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.IWorkbenchPage;

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

/** Begins tasks: opens an editor for a new one, with what is known of it. */
public final class NewTask {

	private static final Set<EClass> SUBJECTS = Set.of(Literals.PRODUCTION_ORDER, Literals.INVOICE, Literals.CLIENT, Literals.SESSION);

	private NewTask() {
	}

	/** @return whether a task can be about such records */
	public static boolean isSubject(EClass type) {
		return SUBJECTS.contains(type);
	}

	/** A task about nothing yet; on the UI thread. */
	public static void start(IWorkbenchPage page) {
		RecordEditors.open(page, RecordInput.ofNew(Literals.TASK));
	}

	/** A task about a record of the studio, and what that belongs to; on the UI thread. */
	public static void start(IWorkbenchPage page, RecordReference about) {
		StudioStore store = page.getWorkbenchWindow().getService(StudioStore.class);
		Background.of(Messages.NewTask_job, page.getWorkbenchWindow().getShell(), monitor -> values(store, about))
				.then(values -> RecordEditors.open(page, RecordInput.ofNew(Literals.TASK, values))).start();
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
