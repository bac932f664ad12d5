package studio.safelight.exchange;

import java.nio.file.Path;
import java.util.List;

/**
 * What an import does, or did, with a file, in short. The counts are of the records that the file is about: an invoice counts once,
 * however many lines it has, and what is made along with a record, such as the client of a UBL invoice, is named in the remarks.
 *
 * @param created   how many records are new
 * @param changed   how many records get other values
 * @param unchanged how many records are there already as the file has them
 * @param problems  why the file can't be imported; empty where it can be
 * @param ignored   what Safelight has no field for
 * @param remarks   what the user should know
 */
public record FileResult(Path file, FileKind kind, int created, int changed, int unchanged, List<Problem> problems, List<Ignored> ignored,
		List<String> remarks) {
}
