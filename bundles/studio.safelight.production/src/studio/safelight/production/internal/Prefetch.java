package studio.safelight.production.internal;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;

import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.LineComponent;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.production.Records;

/** Loads the items of an invoice at once, rather than one after the other when they are first used. */
final class Prefetch {

	private Prefetch() {
	}

	static void itemsOf(Invoice invoice, Records.Transaction transaction) throws IOException {
		Set<Long> ids = new LinkedHashSet<>();
		for (InvoiceLine line : invoice.getLines()) {
			collect(line, Literals.INVOICE_LINE__ITEM, ids);
			for (LineComponent component : line.getComponents()) {
				collect(component, Literals.LINE_COMPONENT__ITEM, ids);
			}
		}
		if (ids.size() > 1) {
			transaction.loadAll(Literals.PRICE_LIST_ITEM, ids);
		}
	}

	/** The key is the last segment of the URI of an aggregate that isn't loaded yet. Another kind of URI is loaded when it is used. */
	private static void collect(EObject owner, EReference reference, Set<Long> ids) {
		if (owner.eGet(reference, false) instanceof InternalEObject item && item.eIsProxy()) {
			URI uri = item.eProxyURI();
			String key = uri.lastSegment();
			if (key != null && key.matches("\\d{1,18}")) {
				ids.add(Long.valueOf(key));
			}
		}
	}
}
