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
	 * The kind that knows the most of the columns, among those that have all they need. Where two know equally many, the name of the file
	 * decides if it begins with one of them.
	 *
	 * @throws FieldException if no kind fits, saying what is missing, or several do
	 */
	static FileKind of(List<String> header, Path file) throws FieldException {
		List<FileKind> best = best(Columns.kinds().stream().filter(kind -> missing(kind, header).isEmpty()).toList(), header);
		if (best.size() == 1) {
			return best.getFirst();
		}
		if (best.isEmpty()) {
			FileKind nearest = best(Columns.kinds(), header).getFirst();
			if (known(nearest, header) == 0) {
				throw new FieldException(Message.UNKNOWN_TABLE.text(String.join(", ", header)));
			}
			throw new FieldException(Message.MISSING_COLUMNS.text(nearest.id(), String.join(", ", missing(nearest, header))));
		}
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		List<FileKind> named = best.stream().filter(kind -> name.startsWith(kind.id().substring(0, kind.id().length() - 1))).toList();
		if (named.size() == 1) {
			return named.getFirst();
		}
		throw new FieldException(Message.AMBIGUOUS_TABLE.text(best.stream().map(FileKind::id).collect(Collectors.joining(", "))));
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
