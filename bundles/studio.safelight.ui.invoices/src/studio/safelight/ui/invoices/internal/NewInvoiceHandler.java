package studio.safelight.ui.invoices.internal;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.ui.RecordReference;
import studio.safelight.ui.editors.RecordEditor;
import studio.safelight.ui.editors.RecordEditors;
import studio.safelight.ui.editors.RecordInput;

/** Opens an editor for a new invoice: of the client or session whose editor is active, or that is selected; else of nobody yet. */
public final class NewInvoiceHandler extends AbstractHandler {

	static final String COMMAND = "studio.safelight.ui.invoices.new"; //$NON-NLS-1$

	private static final Map<EClass, EStructuralFeature> OWNERS = Map.of(Literals.CLIENT, Literals.INVOICE__CLIENT, Literals.SESSION,
			Literals.INVOICE__SESSION);

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		RecordReference owner = owner(event);
		RecordInput input = owner == null ? RecordInput.ofNew(Literals.INVOICE)
				: RecordInput.ofNew(Literals.INVOICE, Map.of(OWNERS.get(owner.type()), owner));
		RecordEditors.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), input);
		return null;
	}

	private static RecordReference owner(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof RecordEditor<?> editor && editor.record() != null && !editor.session().isNew()
				&& OWNERS.containsKey(editor.record().eClass())) {
			return new RecordReference(editor.record().eClass(), editor.record().getId());
		}
		boolean one = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection && selection.size() == 1;
		return one && ((IStructuredSelection) HandlerUtil.getCurrentSelection(event)).getFirstElement() instanceof RecordReference reference
				&& OWNERS.containsKey(reference.type()) ? reference : null;
	}
}
