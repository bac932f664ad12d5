package studio.safelight.ui.production.internal.neworders;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;

import studio.safelight.production.OrderedMeanwhileException;
import studio.safelight.production.ProductionOrders;
import studio.safelight.production.ProductionOrders.Creation;
import studio.safelight.production.ProductionOrders.Request;
import studio.safelight.ui.fields.Formats;
import studio.safelight.ui.jobs.Background;
import studio.safelight.ui.jobs.Failures;

/** Makes the production orders of an invoice: for whom, how, and a preview that can be edited. */
public final class NewOrdersWizard extends Wizard {

	private final NewOrdersModel model;
	private final PreviewLoader loader;
	private final ProductionOrders orders;
	private final ChoicePage choicePage;
	private final PreviewPage previewPage;
	private Job loading;
	private boolean creating;
	private volatile Creation creation;

	/** @param invoiceNumber as the user knows the invoice; null where it has none */
	public NewOrdersWizard(NewOrdersModel model, PreviewLoader loader, ProductionOrders orders, Formats formats, String invoiceNumber) {
		this.model = model;
		this.loader = loader;
		this.orders = orders;
		String invoice = invoiceNumber == null ? Messages.NewOrders_invoiceWithoutNumber : NLS.bind(Messages.NewOrders_invoice, invoiceNumber);
		this.choicePage = new ChoicePage(model, invoice, this::load);
		this.previewPage = new PreviewPage(model, invoice, formats);
		setWindowTitle(Messages.NewOrders_title);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(choicePage);
		addPage(previewPage);
	}

	NewOrdersModel model() {
		return model;
	}

	/** @return what was made, or null as long as nothing was */
	public Creation creation() {
		return creation;
	}

	/** Reads the preview of what is chosen, in the background; what was being read for an earlier choice is dropped. */
	void load() {
		if (loading != null) {
			loading.cancel();
		}
		var chosen = model.vendors();
		loading = Background.of(Messages.NewOrders_loading, getShell(), monitor -> loader.load(model.invoiceId(), chosen)).then(preview -> {
			if (chosen.equals(model.vendors())) {
				model.show(preview);
			}
		}).otherwise(problem -> choicePage.fail(Failures.message(problem))).startVisibly();
	}

	@Override
	public boolean canFinish() {
		return model.isComplete();
	}

	/** The button may be pressed twice before it is disabled: the orders are made once all the same. */
	@Override
	public boolean performFinish() {
		if (creating || creation != null) {
			return false;
		}
		creating = true;
		Request request = model.request();
		try {
			getContainer().run(true, true, monitor -> create(request, monitor));
			return true;
		} catch (InvocationTargetException e) {
			refuse(Failures.cause(e));
		} catch (InterruptedException e) {
			fail(Messages.NewOrders_cancelled);
		} finally {
			creating = false;
		}
		return false;
	}

	/** Beside the UI thread. Once the orders are being saved, it is too late to give up. */
	private void create(Request request, IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
		monitor.beginTask(Messages.NewOrders_creating, IProgressMonitor.UNKNOWN);
		try {
			creation = orders.create(request, monitor::isCanceled);
		} catch (CancellationException e) {
			throw new InterruptedException(e.getMessage());
		} catch (Exception e) {
			throw new InvocationTargetException(e);
		} finally {
			monitor.done();
		}
	}

	/** Nothing was made. What others ordered meanwhile is told, and the rest is offered. */
	private void refuse(Throwable problem) {
		if (problem instanceof OrderedMeanwhileException) {
			if (getContainer().getCurrentPage() != previewPage) {
				getContainer().showPage(previewPage);
			}
			previewPage.warn(NLS.bind(Messages.NewOrders_meanwhile, problem.getMessage()));
			model.reload();
			load();
		} else {
			fail(Failures.message(problem));
		}
	}

	private void fail(String message) {
		if (getContainer().getCurrentPage() == previewPage) {
			previewPage.fail(message);
		} else {
			choicePage.fail(message);
		}
	}
}
