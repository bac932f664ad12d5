package studio.safelight.store.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.labels.Names;
import studio.safelight.model.validation.ModelValidation;
import studio.safelight.model.validation.ModelValidation.Problem;
import studio.safelight.store.StoreException;
import studio.safelight.store.StoreException.Reason;

/** The check of aggregates against the model before they are written: the database is never the first to complain. */
final class Validation {

	private static final int SHOWN = 5;

	/** What is paid or taken off; a price of one piece may be finer than the currency. */
	private static final Set<EAttribute> AMOUNTS = Set.of(Literals.PRODUCTION_ORDER__VENDOR_AMOUNT, Literals.PAYMENT__AMOUNT,
			Literals.INVOICE__DISCOUNT, Literals.INVOICE_LINE__DISCOUNT);

	private final Collection<StudioResource> resources;
	private final Currency currency;

	/** @param currency that amounts are in; null where it is not known */
	Validation(Collection<StudioResource> resources, Currency currency) {
		this.resources = resources;
		this.currency = currency;
	}

	private void amounts(EObject object, Set<String> messages) {
		int digits = currency == null ? Integer.MAX_VALUE : Math.max(currency.getDefaultFractionDigits(), 0);
		for (EAttribute amount : object.eClass().getEAllAttributes()) {
			if (AMOUNTS.contains(amount) && object.eGet(amount) instanceof BigDecimal value && value.stripTrailingZeros().scale() > digits) {
				messages.add(Messages.format("invalid.digits", Names.describe(object), Words.field(amount), value.toPlainString(),
						currency.getCurrencyCode(), digits));
			}
		}
	}

	/** @throws StoreException naming the first problems, if there are any */
	void run() throws StoreException {
		Set<String> messages = new LinkedHashSet<>();
		for (StudioResource r : resources) {
			ModelValidation.validate(r.root()).stream().map(Problem::message).forEach(messages::add);
			amounts(r.root(), messages);
			r.root().eAllContents().forEachRemaining(part -> amounts(part, messages));
		}
		if (!messages.isEmpty()) {
			String text = String.join("\n", messages.stream().limit(SHOWN).toList());
			String rest = messages.size() > SHOWN ? "\n" + Messages.format("invalid.more", messages.size() - SHOWN) : "";
			throw new StoreException(Reason.INVALID, Messages.format("invalid", text + rest), null);
		}
	}
}
