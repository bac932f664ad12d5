package studio.safelight.store.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import studio.safelight.model.validation.ModelValidation;
import studio.safelight.model.validation.ModelValidation.Problem;
import studio.safelight.store.StoreException;
import studio.safelight.store.StoreException.Reason;

/** The check of aggregates against the model before they are written: the database is never the first to complain. */
final class Validation {

	private static final int SHOWN = 5;

	private final Collection<StudioResource> resources;

	Validation(Collection<StudioResource> resources) {
		this.resources = resources;
	}

	/** @throws StoreException naming the first problems, if there are any */
	void run() throws StoreException {
		Set<String> messages = new LinkedHashSet<>();
		for (StudioResource r : resources) {
			ModelValidation.validate(r.root()).stream().map(Problem::message).forEach(messages::add);
		}
		if (!messages.isEmpty()) {
			String text = String.join("\n", messages.stream().limit(SHOWN).toList());
			String rest = messages.size() > SHOWN ? "\n" + Messages.format("invalid.more", messages.size() - SHOWN) : "";
			throw new StoreException(Reason.INVALID, Messages.format("invalid", text + rest), null);
		}
	}
}
