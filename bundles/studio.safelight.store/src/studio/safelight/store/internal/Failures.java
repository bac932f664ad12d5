package studio.safelight.store.internal;

import org.eclipse.emf.common.util.URI;

import jakarta.persistence.OptimisticLockException;
import studio.safelight.model.labels.Names;
import studio.safelight.store.ConflictException;
import studio.safelight.store.StoreException;
import studio.safelight.store.StoreException.Reason;
import studio.safelight.store.internal.database.DiskSpace;
import studio.safelight.store.internal.database.SqlFailures;

/** Turns what went wrong in the database into what it means for the user. It is asked after the transaction was rolled back. */
final class Failures {

	private final DatabaseStore store;
	private final StoreTransaction transaction;

	/** @param transaction the one that failed, or null */
	Failures(DatabaseStore store, StoreTransaction transaction) {
		this.store = store;
		this.transaction = transaction;
	}

	/** @return what to throw; an error of the program is thrown as it is */
	StoreException explained(RuntimeException e) {
		if (transaction != null && SqlFailures.any(e, OptimisticLockException.class::isInstance)) {
			return conflict(e);
		}
		Reason reason = SqlFailures.reason(e);
		if (reason == Reason.FAILED && !SqlFailures.isSql(e)) {
			throw e;
		}
		boolean unclear = reason == Reason.UNREACHABLE || reason == Reason.FAILED && SqlFailures.isOfStorage(e);
		if (unclear && store.location().isEmbedded() && DiskSpace.isUsedUp(store.location().folder())) {
			reason = Reason.DISK_FULL; // Derby may just say that it shut the database down
		}
		return switch (reason) {
			case DUPLICATE -> new Duplicates(store, transaction).explained(e);
			case MISSING_REFERENCE -> new BrokenReferences(store, transaction).explained(e);
			case BUSY -> new StoreException(reason, Messages.format("busy"), e);
			case DISK_FULL -> new StoreException(reason, Messages.format("diskFull", store.location()), e);
			case UNREACHABLE -> new StoreException(reason, Messages.format("connectionLost", store.location()), e);
			case READ_ONLY -> new StoreException(reason, Messages.format("readOnly", store.location()), e);
			default -> new StoreException(Reason.FAILED, Messages.format("failed", SqlFailures.text(e)), e);
		};
	}

	/** Asks the database: a batch of statements that failed does not tell which row it was. */
	private StoreException conflict(RuntimeException cause) {
		StudioResource found = null;
		for (StudioResource r : transaction.touched()) {
			if (!r.isNew() && (found == null || isStale(r))) {
				found = r;
			}
		}
		if (found == null) { // it was none of those that were to be saved, but one that was to follow
			return new StoreException(Reason.BUSY, Messages.format("busy"), cause);
		}
		URI uri = found.getURI();
		return new ConflictException(uri, Messages.format("conflict.changed", Names.describe(found.getContents().get(0))), cause);
	}

	private boolean isStale(StudioResource r) {
		try (var em = store.session().entityManager()) {
			var versions = em.createQuery("select x.version from %s x where x.id = :id".formatted(r.type().getName()), Integer.class)
					.setParameter("id", r.id()).getResultList();
			return versions.isEmpty() || versions.get(0) != r.version();
		}
	}
}
