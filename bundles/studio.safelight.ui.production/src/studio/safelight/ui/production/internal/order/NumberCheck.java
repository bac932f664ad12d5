package studio.safelight.ui.production.internal.order;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.osgi.util.NLS;

import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.editors.RecordForm;
import studio.safelight.ui.jobs.Background;
import studio.safelight.ui.records.RecordSession;

/**
 * Says at the field who else has the number. Within a vendor that is an error, which the database refuses; with another vendor it is allowed, and
 * a scan of it lets the user choose.
 */
final class NumberCheck {

	private static final int PAUSE = 250;

	/** What is to be said of a number. */
	private record Verdict(String text, int type) {
		static final Verdict FREE = new Verdict(null, IMessageProvider.NONE);
	}

	private final RecordForm form;
	private final RecordSession<ProductionOrder> session;
	private String checked;
	private Job job;

	NumberCheck(RecordForm form, RecordSession<ProductionOrder> session) {
		this.form = form;
		this.session = session;
	}

	/** The order was loaded or saved: others may have taken the number meanwhile. */
	void again() {
		checked = null;
		refresh();
	}

	/** Something changed in the order. */
	void refresh() {
		ProductionOrder order = session.record();
		String number = order.getNumber();
		if (Objects.equals(number, checked)) {
			return;
		}
		checked = number;
		if (job != null) {
			job.cancel();
		}
		if (number == null) {
			show(Verdict.FREE);
			return;
		}
		long self = order.getId();
		long vendor = order.getVendor().getId();
		job = Background.of(Messages.NumberCheck_name, form.control(), monitor -> check(session.store(), number, self, vendor)).then(verdict -> {
			if (number.equals(checked)) {
				show(verdict);
			}
		}).startAfter(PAUSE);
	}

	private void show(Verdict verdict) {
		form.problems().remark(Literals.PRODUCTION_ORDER__NUMBER, verdict.text(), verdict.type());
	}

	private static Verdict check(StudioStore store, String number, long self, long vendor) throws IOException {
		List<Long> others = store.lists().find(Literals.PRODUCTION_ORDER__NUMBER, number).stream().filter(id -> id != self).toList();
		if (others.isEmpty()) {
			return Verdict.FREE;
		}
		return store.transaction(transaction -> {
			List<ProductionOrder> orders = transaction.loadAll(Literals.PRODUCTION_ORDER, others);
			for (ProductionOrder order : orders) {
				if (order.getVendor().getId() == vendor) {
					return new Verdict(NLS.bind(Messages.NumberCheck_taken, order.getVendor().getName(), number), IMessageProvider.ERROR);
				}
			}
			return new Verdict(NLS.bind(Messages.NumberCheck_elsewhere, orders.get(0).getVendor().getName(), number), IMessageProvider.WARNING);
		});
	}
}
