package studio.safelight.cli.internal;

import java.util.List;

/**
 * What a command has to tell.
 *
 * @param value   for machines: {@link Fields}, lists, texts, numbers, truth values and null; people see it as a table
 * @param text    for people, in place of the table; or null
 * @param remarks for people, beside the table
 * @param failure why the program ends with 1 though there is a result; null where it succeeded
 */
public record Result(Object value, String text, List<String> remarks, String failure) {

	/** A result that people get as a table. */
	public static Result of(Object value) {
		return new Result(value, null, List.of(), null);
	}

	/** A result that people get as a sentence. */
	public static Result of(Object value, String text) {
		return new Result(value, text, List.of(), null);
	}

	public Result withRemarks(List<String> more) {
		return new Result(value, text, List.copyOf(more), failure);
	}

	public Result withFailure(String message) {
		return new Result(value, text, remarks, message);
	}
}
