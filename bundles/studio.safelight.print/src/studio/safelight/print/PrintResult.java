package studio.safelight.print;

import java.util.List;

/**
 * What was printed.
 *
 * @param remarks what the user should know, such as a bar code that is missing because the order has no number
 */
public record PrintResult(int pages, List<String> remarks) {

	public PrintResult {
		remarks = List.copyOf(remarks);
	}
}
