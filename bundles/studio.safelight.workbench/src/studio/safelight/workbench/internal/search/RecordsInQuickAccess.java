package studio.safelight.workbench.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.quickaccess.IQuickAccessComputerExtension;
import org.eclipse.ui.quickaccess.QuickAccessElement;

import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.labels.Labels;
import studio.safelight.store.StoreException;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.Choice;
import studio.safelight.store.lists.InvoiceFilter;
import studio.safelight.store.lists.InvoiceRow;
import studio.safelight.store.lists.Lists;
import studio.safelight.store.lists.OrderFilter;
import studio.safelight.store.lists.OrderRow;
import studio.safelight.store.lists.Page;
import studio.safelight.ui.RecordReference;
import studio.safelight.ui.editors.RecordEditors;

/**
 * Production orders, invoices and clients in Quick Access, by number or name: the beginnings of words, as in the hubs. Asked beside the UI
 * thread, a few of each kind.
 */
public final class RecordsInQuickAccess implements IQuickAccessComputerExtension {

	private static final Page FEW = Page.first(10);

	@Override
	public QuickAccessElement[] computeElements() {
		return new QuickAccessElement[0]; // there are too many to offer all
	}

	@Override
	public QuickAccessElement[] computeElements(String query, IProgressMonitor monitor) {
		String words = query.strip();
		List<QuickAccessElement> found = new ArrayList<>();
		if (!words.isEmpty()) {
			try {
				find(words, PlatformUI.getWorkbench().getService(StudioStore.class).lists(), found);
			} catch (StoreException e) {
				Platform.getLog(RecordsInQuickAccess.class).warn("Records can't be found in Quick Access", e); //$NON-NLS-1$
			}
		}
		return found.toArray(QuickAccessElement[]::new);
	}

	private static void find(String words, Lists lists, List<QuickAccessElement> found) throws StoreException {
		for (OrderRow row : lists.orders(OrderFilter.words(words), FEW)) {
			add(found, words, Literals.PRODUCTION_ORDER, row.id(), row.number(), row.client(), row.vendor());
		}
		for (InvoiceRow row : lists.invoices(InvoiceFilter.words(words), FEW)) {
			add(found, words, Literals.INVOICE, row.id(), row.number(), row.client());
		}
		for (Choice choice : lists.clients(words, FEW)) {
			add(found, words, Literals.CLIENT, choice.id(), choice.label());
		}
	}

	private static void add(List<QuickAccessElement> found, String words, EClass type, long id, String name, String... more) {
		if (RecordEditors.isEditable(type)) {
			StringJoiner label = new StringJoiner(" \u00b7 "); //$NON-NLS-1$
			label.add(name == null ? Labels.of(type) : Labels.of(type) + " " + name); //$NON-NLS-1$
			for (String part : more) {
				label.add(part);
			}
			found.add(new FoundRecord(new RecordReference(type, id), label.toString(), words));
		}
	}

	@Override
	public void resetState() {
		// nothing is kept
	}

	@Override
	public boolean needsRefresh() {
		return false;
	}
}
