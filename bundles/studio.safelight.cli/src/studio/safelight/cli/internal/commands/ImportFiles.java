package studio.safelight.cli.internal.commands;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import studio.safelight.cli.internal.Call;
import studio.safelight.cli.internal.Command;
import studio.safelight.cli.internal.Fields;
import studio.safelight.cli.internal.Result;
import studio.safelight.cli.internal.UsageException;
import studio.safelight.exchange.FileResult;
import studio.safelight.exchange.Ignored;
import studio.safelight.exchange.ImportPlan;
import studio.safelight.exchange.Importer;

/** Imports files, all of them or none. */
public final class ImportFiles implements Command {

	@Override
	public String name() {
		return "import";
	}

	@Override
	public String synopsis() {
		return "[--dry-run] FILE…";
	}

	@Override
	public String summary() {
		return Messages.importSummary;
	}

	@Override
	public String details() {
		return Messages.importDetails;
	}

	@Override
	public boolean makesStudio() {
		return true;
	}

	@Override
	public Result run(Call call) throws IOException, UsageException {
		List<Path> files = new ArrayList<>();
		for (String file : call.values("FILE")) {
			try {
				files.add(Path.of(file));
			} catch (InvalidPathException e) {
				throw call.wrong(Messages.bind(Messages.noFile, file));
			}
		}
		Importer importer = new Importer(call.studio());
		ImportPlan plan = importer.plan(files);
		List<FileResult> results = plan.isApplicable() && !call.has("--dry-run") ? importer.apply(plan) : plan.results();
		Result result = Result.of(results.stream().map(ImportFiles::fields).toList());
		int problems = results.stream().mapToInt(file -> file.problems().size()).sum();
		return problems == 0 || call.has("--dry-run") ? result : result.withFailure(Messages.bind(Messages.importProblems, problems));
	}

	private static Fields fields(FileResult file) {
		List<Fields> problems = file.problems().stream()
				.map(p -> new Fields().with("line", p.line() == 0 ? null : p.line()).with("field", p.field()).with("message", p.message())).toList();
		return new Fields().with("file", file.file().toString()).with("kind", file.kind().id()).with("new", file.created()).with("changed", file.changed())
				.with("unchanged", file.unchanged()).with("problems", problems).with("ignored", file.ignored().stream().map(Ignored::toString).toList())
				.with("remarks", file.remarks());
	}
}
