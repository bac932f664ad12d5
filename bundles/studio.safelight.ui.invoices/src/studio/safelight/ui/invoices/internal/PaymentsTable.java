package studio.safelight.ui.invoices.internal;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Composite;

import studio.safelight.model.Invoice;
import studio.safelight.model.Payment;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.fields.DetailTable;
import studio.safelight.ui.records.RecordSession;

/** What was paid of an invoice. The balance is paid by one click. */
final class PaymentsTable {

	private final RecordSession<Invoice> session;
	private final StudioInfo studio;
	private final TotalsLine totals;

	PaymentsTable(RecordSession<Invoice> session, StudioInfo studio, TotalsLine totals) {
		this.session = session;
		this.studio = studio;
		this.totals = totals;
	}

	void create(Composite parent) {
		DetailTable<Payment> table = new DetailTable<Payment>(session, studio, parent, Literals.INVOICE__PAYMENTS) //
				.date(Literals.PAYMENT__PAID_ON, 16) //
				.money(Literals.PAYMENT__AMOUNT, 16) //
				.text(Literals.PAYMENT__METHOD, 20) //
				.text(Literals.PAYMENT__REFERENCE, 30) //
				.adding(this::payment).open();
		table.button("balance", Messages.Payments_balance, () -> payBalance(table)); //$NON-NLS-1$
	}

	private Payment payment() {
		Payment payment = SafelightFactory.eINSTANCE.createPayment();
		payment.setPaidOn(studio.today());
		return payment;
	}

	private void payBalance(DetailTable<Payment> table) {
		BigDecimal balance = totals.balance(session.record());
		if (balance.signum() == 0) {
			MessageDialog.openInformation(table.table().getShell(), Messages.Payments_balance, Messages.Payments_nothing);
			return;
		}
		Payment payment = payment();
		payment.setAmount(balance);
		table.add(List.of(payment));
	}
}
