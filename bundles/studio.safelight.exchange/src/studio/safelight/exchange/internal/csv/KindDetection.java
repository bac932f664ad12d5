package studio.safelight.exchange.internal.csv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import studio.safelight.exchange.FileKind;
import studio.safelight.exchange.internal.Message;
import studio.safelight.exchange.internal.text.FieldException;

/** Tells from its header what a table is. */
final class KindDetection {

	private KindDetection() {
	}

	/**
	 * The kind that knows the most of the columns: a table of invoices that lacks its dates must not be taken for one of clients. Where several
	 * know equally many, those that have all they need; and then the name of the file decides if it begins with one of them.
	 *
	 * @throws FieldException if columns are missing, or several kinds fit
	 */
	static FileKind of(List<String> header, Path file) throws FieldException {
		List<FileKind> best = best(Columns.kinds(), header);
		if (known(best.getFirst(), header) == 0) {
			throw new FieldException(Message.UNKNOWN_TABLE.text(String.join(", ", header)));
		}
		List<FileKind> complete = best.stream().filter(kind -> missing(kind, header).isEmpty()).toList();
		if (complete.isEmpty()) {
			throw new FieldException(Message.MISSING_COLUMNS.text(best.getFirst().id(), String.join(", ", missing(best.getFirst(), header))));
		}
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		List<FileKind> named = complete.stream().filter(kind -> name.startsWith(kind.id().substring(0, kind.id().length() - 1))).toList();
		if (complete.size() > 1 && named.size() != 1) {
			throw new FieldException(Message.AMBIGUOUS_TABLE.text(complete.stream().map(FileKind::id).collect(Collectors.joining(", "))));
		}
		return complete.size() == 1 ? complete.getFirst() : named.getFirst();
	}

	private static List<FileKind> best(List<FileKind> kinds, List<String> header) {
		List<FileKind> best = new ArrayList<>();
		long most = 0;
		for (FileKind kind : kinds) {
			long known = known(kind, header);
			if (known > most) {
				best.clear();
				most = known;
			}
			if (known == most) {
				best.add(kind);
			}
		}
		return best;
	}

	private static long known(FileKind kind, List<String> header) {
		return header.stream().filter(name -> Columns.of(kind).find(name).isPresent()).count();
	}

	private static List<String> missing(FileKind kind, List<String> header) {
		List<Column> there = header.stream().flatMap(name -> Columns.of(kind).find(name).stream()).toList();
		return Columns.of(kind).all().stream().filter(column -> column.required() && !there.contains(column)).map(Column::name).toList();
	}
}
