package studio.safelight.store.internal.lists;

import java.util.LinkedHashMap;
import java.util.Map;

/** The tables that a query joins with the one that is listed, each once. */
final class Joins {

	private final Map<Path, String> clauses = new LinkedHashMap<>();

	/** @return by what name it is known */
	String add(Path path) {
		if (!path.isSelf() && !clauses.containsKey(path)) {
			String before = add(path.beginning());
			Path.Step step = path.steps().getLast();
			String table = step.counted() ? "(select %1$s, count(*) as %2$s from %3$s group by %1$s)".formatted(step.key(), Path.COUNTED, step.table())
					: step.table();
			clauses.put(path, " %s %s %s on %3$s.%s = %s.%s".formatted(step.required() ? "join" : "left join", table, path.alias(), step.key(),
					before, step.column()));
		}
		return path.alias();
	}

	String sql() {
		return String.join("", clauses.values());
	}
}
