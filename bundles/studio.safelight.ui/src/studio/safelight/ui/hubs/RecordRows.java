package studio.safelight.ui.hubs;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

import org.eclipse.emf.ecore.EClass;

import studio.safelight.ui.RecordReference;

/**
 * What the rows of a table of records are.
 *
 * @param type      the class of their records, or of most of them
 * @param reference gives the record that a row stands for
 * @param columns   in their first order
 * @param <R>       the type of the rows, one of the store's
 */
public record RecordRows<R>(EClass type, Function<R, RecordReference> reference, List<HubColumn<R>> columns) {

	/** Rows of records of one class, with their keys. */
	public static <R> RecordRows<R> of(EClass type, ToLongFunction<R> id, List<HubColumn<R>> columns) {
		return new RecordRows<>(type, row -> new RecordReference(type, id.applyAsLong(row)), columns);
	}
}
