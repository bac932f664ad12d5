package studio.safelight.ui.production.internal.order;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.swt.widgets.Control;

import studio.safelight.model.OrderedImage;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.Session;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.jobs.Background;

/** Which of an order's image files are not where the studio keeps them. Folders are looked into in the background. */
final class MissingFiles {

	private final StudioStore store;
	private final Control owner;
	private final Runnable found;
	private final Set<String> missing = new HashSet<>();
	private Set<String> asked = Set.of();

	/** @param found is called on the UI thread when something else is missing than before */
	MissingFiles(StudioStore store, Control owner, Runnable found) {
		this.store = store;
		this.owner = owner;
		this.found = found;
	}

	boolean isMissing(OrderedImage image) {
		return missing.contains(image.getFileName());
	}

	/** Looks again where the order has other images than at the last time. */
	void look(ProductionOrder order) {
		Set<String> names = new LinkedHashSet<>();
		order.getDetails().forEach(detail -> detail.getImages().forEach(image -> names.add(image.getFileName())));
		names.remove(null);
		if (names.equals(asked)) {
			return;
		}
		asked = names;
		Session session = order.getInvoice().getSession();
		Background.of(Messages.MissingFiles_name, owner, monitor -> new SessionFolder(store, session).missing(names)).then(result -> {
			if (names.equals(asked) && !missing.equals(result)) {
				missing.clear();
				missing.addAll(result);
				found.run();
			}
		}).start();
	}
}
