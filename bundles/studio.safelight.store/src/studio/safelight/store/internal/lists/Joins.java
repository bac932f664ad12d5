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
			clauses.put(path, " %s %s %s on %3$s.%s = %s.%s".formatted(step.required() ? "join" : "left join", step.table(), path.alias(),
					step.key(), before, step.column()));
		}
		return path.alias();
	}

	String sql() {
		return String.join("", clauses.values());
	}
}
