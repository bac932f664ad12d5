package studio.safelight.store.internal;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

import org.eclipse.emf.common.util.URI;
import org.eclipse.persistence.dynamic.DynamicEntity;

import jakarta.persistence.EntityManager;
import studio.safelight.model.SafelightPackage;
import studio.safelight.store.internal.rows.Change;
import studio.safelight.store.internal.rows.RowSession;

/** Writes down who changed what, in the transaction that changes it. What is written is never changed again. */
final class AuditTrail {

	private static final int LONGEST_VALUE = 1000;
	private static final int LONGEST_AUTHOR = 80;

	private final EntityManager em;
	private final RowSession session;
	private final String author;
	private final LocalDateTime now;

	/** @param zone that of the studio */
	AuditTrail(EntityManager em, RowSession session, String author, ZoneId zone) {
		this.em = em;
		this.session = session;
		this.author = shortened(author, LONGEST_AUTHOR);
		now = LocalDateTime.now(zone).truncatedTo(ChronoUnit.MILLIS);
	}

	/** @param root the URI of the aggregate that the changed objects belong to */
	void record(URI root, Collection<Change> changes) {
		for (Change change : changes) {
			DynamicEntity row = session.types().newRow(SafelightPackage.Literals.AUDIT_ENTRY);
			row.set("id", session.nextKey());
			row.set("entity", change.type().getName());
			row.set("entityId", change.id());
			row.set("root", root.toString());
			row.set("feature", change.feature());
			row.set("oldValue", text(change.before()));
			row.set("newValue", text(change.after()));
			row.set("author", author);
			row.set("changedAt", now);
			em.persist(row);
		}
	}

	private static String text(Object value) {
		if (value == null) {
			return null;
		}
		String text = value instanceof byte[] bytes ? Messages.format("audit.bytes", bytes.length) : value.toString();
		return shortened(text, LONGEST_VALUE);
	}

	private static String shortened(String text, int length) {
		return text.length() <= length ? text : text.substring(0, length - 1) + "…";
	}
}
