package studio.safelight.print.registry;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import studio.safelight.print.PrintFormat;
import studio.safelight.print.PrintRequest;
import studio.safelight.print.PrintResult;

/** Prints the number of the order, and nothing else. */
public class WordFormat implements PrintFormat {

	@Override
	public PrintResult print(PrintRequest request, OutputStream out) throws IOException {
		out.write(request.order().getNumber().getBytes(StandardCharsets.UTF_8));
		return new PrintResult(1, List.of());
	}
}
