package studio.safelight.cli.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The way a command is written, which its words are read by: <code>--vendor V</code> an option with a value, <code>--all</code> one
 * without, <code>INVOICE</code> a value that must be given, <code>a|b</code> one of these words, <code>FILE…</code> one or more values,
 * <code>[…]</code> what may be left out, <code>(… | …)</code> of which exactly one is needed.
 */
final class Synopsis {

	private static final Pattern PART = Pattern.compile("(?<open>[\\[(])?(?<option>--[a-z-]+)(?: (?<value>\\w[\\w|]*))?|(?<optional>\\[)?(?<word>[\\p{L}|=_-]+)(?<many>…)?");

	/** @param choices which values it takes; empty for any */
	private record Option(boolean withValue, List<String> choices) {
	}

	private record Parameter(String name, boolean required, boolean many, List<String> choices) {
	}

	private final Map<String, Option> options = new LinkedHashMap<>();
	private final List<Set<String>> oneOf = new ArrayList<>();
	private final List<Parameter> parameters = new ArrayList<>();

	Synopsis(String text) {
		Matcher groups = Pattern.compile("\\(([^)]*)\\)").matcher(text);
		while (groups.find()) {
			Matcher names = Pattern.compile("--[a-z-]+").matcher(groups.group(1));
			oneOf.add(Set.copyOf(names.results().map(r -> r.group()).toList()));
		}
		Matcher part = PART.matcher(text);
		while (part.find()) {
			String word = part.group("word");
			if (part.group("option") != null) {
				options.put(part.group("option"), new Option(part.group("value") != null, choices(part.group("value"))));
			} else if (!word.equals("|")) {
				parameters.add(new Parameter(word, part.group("optional") == null, part.group("many") != null, choices(word)));
			}
		}
	}

	private static List<String> choices(String word) {
		return word != null && word.contains("|") ? List.of(word.split("\\|")) : List.of();
	}

	/** What was given. */
	record Given(Map<String, String> options, Map<String, List<String>> parameters) {
	}

	/**
	 * Reads the words behind the command's name.
	 *
	 * @throws UsageException if they don't fit
	 */
	Given read(Command command, List<String> words) throws UsageException {
		Map<String, String> given = new HashMap<>();
		List<String> values = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i);
			if (word.equals("--")) {
				values.addAll(words.subList(i + 1, words.size()));
				break;
			}
			if (!word.startsWith("--")) {
				values.add(word);
				continue;
			}
			int equals = word.indexOf('=');
			String name = equals < 0 ? word : word.substring(0, equals);
			Option option = options.get(name);
			if (option == null) {
				throw new UsageException(command, Messages.bind(Messages.unknownOption, name));
			}
			String value = equals < 0 ? null : word.substring(equals + 1);
			if (option.withValue && value == null) {
				if (i + 1 == words.size()) {
					throw new UsageException(command, Messages.bind(Messages.missingValue, name));
				}
				value = words.get(++i);
			} else if (!option.withValue && value != null) {
				throw new UsageException(command, Messages.bind(Messages.needlessValue, name));
			}
			if (value != null) {
				check(command, value, option.choices);
			}
			if (given.containsKey(name)) {
				throw new UsageException(command, Messages.bind(Messages.givenTwice, name));
			}
			given.put(name, value);
		}
		for (Set<String> group : oneOf) {
			long count = group.stream().filter(given::containsKey).count();
			if (count != 1) {
				throw new UsageException(command, Messages.bind(Messages.exactlyOne, String.join(", ", group.stream().sorted().toList())));
			}
		}
		return new Given(given, assign(command, values));
	}

	private Map<String, List<String>> assign(Command command, List<String> values) throws UsageException {
		Map<String, List<String>> assigned = new HashMap<>();
		int next = 0;
		for (Parameter parameter : parameters) {
			int count = parameter.many ? values.size() - next : Math.min(1, values.size() - next);
			if (count == 0 && parameter.required) {
				throw new UsageException(command, Messages.bind(Messages.missing, parameter.name));
			}
			List<String> taken = values.subList(next, next + count);
			for (String value : taken) {
				check(command, value, parameter.choices);
			}
			assigned.put(parameter.name, List.copyOf(taken));
			next += count;
		}
		if (next < values.size()) {
			throw new UsageException(command, Messages.bind(Messages.tooMuch, values.get(next)));
		}
		return assigned;
	}

	private static void check(Command command, String value, List<String> choices) throws UsageException {
		if (!choices.isEmpty() && !choices.contains(value)) {
			throw new UsageException(command, Messages.bind(Messages.noSuchChoice, value, String.join(", ", choices)));
		}
	}
}
