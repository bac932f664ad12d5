package studio.safelight.cli.internal;

import java.util.List;

import studio.safelight.cli.internal.commands.CalendarShow;
import studio.safelight.cli.internal.commands.ImportFiles;
import studio.safelight.cli.internal.commands.InvoiceList;
import studio.safelight.cli.internal.commands.InvoiceShow;
import studio.safelight.cli.internal.commands.MakeSample;
import studio.safelight.cli.internal.commands.OrderCreate;
import studio.safelight.cli.internal.commands.OrderList;
import studio.safelight.cli.internal.commands.OrderNumber;
import studio.safelight.cli.internal.commands.OrderPropose;
import studio.safelight.cli.internal.commands.OrderSet;
import studio.safelight.cli.internal.commands.OrderShow;
import studio.safelight.cli.internal.commands.PreferenceList;
import studio.safelight.cli.internal.commands.PreferenceSet;
import studio.safelight.cli.internal.commands.Print;
import studio.safelight.cli.internal.commands.StatusShow;
import studio.safelight.cli.internal.commands.StoreCheck;

/** All commands, in the order of the help. */
final class Commands {

	private static final List<Command> ALL = List.of(new MakeSample(), new ImportFiles(), new InvoiceList(), new InvoiceShow(), new OrderPropose(),
			new OrderCreate(), new OrderList(), new OrderShow(), new OrderNumber(), new OrderSet(), new Print(), new StatusShow(), new CalendarShow(),
			new PreferenceList(), new PreferenceSet(), new StoreCheck());

	private Commands() {
	}

	static List<Command> all() {
		return ALL;
	}

	static List<Command> startingWith(String word) {
		return ALL.stream().filter(c -> c.name().equals(word) || c.name().startsWith(word + " ")).toList();
	}

	/** @return the command that the words begin with */
	static Command find(List<String> words) throws UsageException {
		String line = String.join(" ", words) + " ";
		for (Command command : ALL) {
			if (line.startsWith(command.name() + " ")) {
				return command;
			}
		}
		List<Command> similar = startingWith(words.getFirst());
		if (similar.isEmpty()) {
			throw new UsageException(null, Messages.bind(Messages.unknownCommand, words.getFirst()));
		}
		throw new UsageException(null,
				Messages.bind(Messages.unfinishedCommand, words.getFirst(), String.join(", ", similar.stream().map(Command::name).toList())));
	}
}
