package studio.safelight.cli.internal;

import java.util.List;

/** The help, made of what the commands say of themselves. */
final class Help {

	private Help() {
	}

	/**
	 * @param topic the words of a command, or the first of them; none for all commands
	 * @throws UsageException if there is no such command
	 */
	static String about(List<String> topic) throws UsageException {
		if (topic.isEmpty()) {
			return overview(Commands.all());
		}
		List<Command> group = Commands.startingWith(topic.getFirst());
		if (topic.size() == 1 && group.size() > 1) {
			return overview(group);
		}
		Command command = Commands.find(topic);
		StringBuilder text = new StringBuilder();
		text.append(Messages.bind(Messages.usage, (command.name() + " " + command.synopsis()).strip())).append("\n\n");
		text.append(command.summary()).append(".\n");
		if (!command.details().isEmpty()) {
			text.append('\n').append(command.details()).append('\n');
		}
		return text.append('\n').append(Messages.commonOptions).append('\n').toString();
	}

	private static String overview(List<Command> commands) {
		StringBuilder text = new StringBuilder(Messages.bind(Messages.usage, Messages.commandWord)).append("\n\n");
		for (Command command : commands) {
			text.append("  ").append((command.name() + " " + command.synopsis()).strip()).append('\n');
			text.append("      ").append(command.summary()).append('\n');
		}
		return text.append('\n').append(Messages.commonOptions).append('\n').toString();
	}
}
