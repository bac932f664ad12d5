package studio.safelight.ui.production.internal.order;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.swt.widgets.Display;

import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage;
import studio.safelight.model.labels.Labels;
import studio.safelight.production.RuleException;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.editors.RecordEditor;
import studio.safelight.ui.editors.RecordForm;
import studio.safelight.ui.jobs.Background;

/** The editor of a production order. */
public final class OrderEditor extends RecordEditor<ProductionOrder> {

	private final StudioStore.ChangeListener invoiceListener = this::storeChanged;
	private final LiveTexts texts = new LiveTexts();
	private LinkedInvoice invoice;
	private OrderForm orderForm;
	private Job reading;
	private boolean saving;

	@Override
	protected ProductionOrder create(StudioStore store, ResourceSet resources) throws IOException {
		throw new RuleException(Messages.OrderEditor_fromInvoice);
	}

	@Override
	protected void createForm(RecordForm form) {
		StudioStore store = session().store();
		invoice = new LinkedInvoice(store);
		DueDateRule.install(session());
		orderForm = new OrderForm(form, session(), getSite(), texts);
		orderForm.create();
		session().onChange(this::changed);
		store.addChangeListener(invoiceListener);
	}

	@Override
	protected void recordShown() {
		if (!session().stack().isSaveNeeded()) { // else it was only shown that others saved something
			stopReading();
			invoice.follow(record().getInvoice());
		}
		orderForm.shown();
		changed();
	}

	private void changed() {
		if (record() != null && !form().control().isDisposed()) {
			texts.refresh();
			orderForm.refresh();
		}
	}

	@Override
	protected String title(ProductionOrder order) {
		String number = order.getNumber();
		List<String> parts = new ArrayList<>();
		parts.add(number == null ? Messages.OrderEditor_withoutNumber : Labels.of(SafelightPackage.Literals.PRODUCTION_ORDER) + " " + number);
		if (order.getInvoice() != null && order.getInvoice().getClient() != null) {
			parts.add(order.getInvoice().getClient().getName());
		}
		if (order.getVendor() != null) {
			parts.add(order.getVendor().getName());
		}
		return String.join("  \u00b7  ", parts);
	}

	@Override
	protected String state(ProductionOrder order) {
		return OrderState.of(order, studio());
	}

	/** The invoice is saved by its own rule, see {@link LinkedInvoice}. */
	@Override
	protected Collection<? extends Resource> savedAlong(ProductionOrder order) throws IOException {
		return invoice.writeThrough();
	}

	/** While it is saved, no field takes anything in; so that is done afterwards, where the order is still edited. */
	@Override
	public void doSave(IProgressMonitor monitor) {
		if (saving) {
			monitor.setCanceled(true);
			return;
		}
		saving = true;
		stopReading();
		try {
			super.doSave(monitor);
		} finally {
			saving = false;
		}
		if (form() != null && !form().control().isDisposed() && isDirty()) {
			invoice.refusalTold();
			takeInInvoice();
		}
	}

	private void storeChanged(Collection<URI> changed) {
		if (invoice != null && changed.stream().anyMatch(invoice::isAffected)) {
			Display display = getSite().getShell().getDisplay();
			display.asyncExec(() -> {
				if (form() != null && !form().control().isDisposed() && isDirty() && !saving) {
					takeInInvoice();
				}
			});
		}
	}

	/** While the order is clean, the whole of it is loaded again; while it is edited, only the invoice is followed. */
	private void takeInInvoice() {
		stopReading();
		reading = Background.of(invoice.name(), form().control(), monitor -> invoice.read()).then(read -> {
			invoice.takeIn(read);
			changed();
		}).start();
	}

	/** An answer that is older than what is shown must not come after it. */
	private void stopReading() {
		if (reading != null) {
			reading.cancel();
			reading = null;
		}
	}

	@Override
	public void dispose() {
		if (session() != null) {
			session().store().removeChangeListener(invoiceListener);
		}
		super.dispose();
	}
}
