package studio.safelight.store.internal;

import org.eclipse.emf.ecore.EObject;

import studio.safelight.model.ProductionOrder;
import studio.safelight.model.labels.Labels;
import studio.safelight.model.labels.Names;

/** Names a record that is in somebody's way, so that he finds it. */
final class HolderNames {

	private HolderNames() {
	}

	/** @return such as <em>client Anna Weber</em>, or <em>production order 1042 for invoice 5012</em> */
	static String of(EObject record) {
		String name = Labels.inSentence(Names.describe(record));
		return record instanceof ProductionOrder order && order.getInvoice() != null
				? Messages.format("orderOfInvoice", name, order.getInvoice().getNumber(), order.getId())
				: name;
	}
}
