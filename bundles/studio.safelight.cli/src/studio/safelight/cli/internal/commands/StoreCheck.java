package studio.safelight.cli.internal.commands;

import java.io.IOException;
import java.util.List;

import studio.safelight.cli.internal.Call;
import studio.safelight.cli.internal.Command;
import studio.safelight.cli.internal.Fields;
import studio.safelight.cli.internal.Result;
import studio.safelight.cli.internal.UsageException;
import studio.safelight.store.StudioStore;

/** Compares the database with the model, and its records with the rules. */
public final class StoreCheck implements Command {

	@Override
	public String name() {
		return "store check";
	}

	@Override
	public String summary() {
		return Messages.storeCheckSummary;
	}

	@Override
	public Result run(Call call) throws IOException, UsageException {
		StudioStore studio = call.studio();
		List<String> problems = studio.check();
		Fields fields = new Fields().with("ok", problems.isEmpty()).with("problems", problems);
		if (problems.isEmpty()) {
			return Result.of(fields, Messages.bind(Messages.storeOk, studio.location()));
		}
		return Result.of(fields, String.join(System.lineSeparator(), problems)).withFailure(Messages.bind(Messages.storeProblems, problems.size()));
	}
}
