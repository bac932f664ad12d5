package studio.safelight.cli.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Runs a command: 0 with its result on the output, 1 with one message on the error output, 2 where it was called in a wrong way. What nobody
 * expected goes into the log, and the message says where that is.
 */
public final class CommandLine {

	public static final int OK = 0;
	public static final int FAILED = 1;
	public static final int WRONG_USAGE = 2;

	private final Services services;
	private final PrintStream out;
	private final PrintStream err;
	private final Function<Throwable, Object> log;

	/**
	 * @param log takes what nobody expected, and returns where it is found
	 */
	public CommandLine(Services services, PrintStream out, PrintStream err, Function<Throwable, Object> log) {
		this.services = services;
		this.out = out;
		this.err = err;
		this.log = log;
	}

	/** What can be given with every command, anywhere. */
	private static final class Common {
		private final List<String> rest = new ArrayList<>();
		private String data;
		private String user = System.getProperty("user.name");
		private boolean json;
		private boolean help;

		private Common(List<String> arguments) throws UsageException {
			for (int i = 0; i < arguments.size(); i++) {
				String argument = arguments.get(i);
				switch (argument) {
					case "--json" -> json = true;
					case "--help", "-h" -> help = true;
					case "--data" -> data = valueOf(arguments, i++);
					case "--user" -> user = valueOf(arguments, i++);
					default -> {
						if (argument.startsWith("--data=")) {
							data = argument.substring("--data=".length());
						} else if (argument.startsWith("--user=")) {
							user = argument.substring("--user=".length());
						} else {
							rest.add(argument);
						}
					}
				}
			}
		}

		private static String valueOf(List<String> arguments, int i) throws UsageException {
			if (i + 1 == arguments.size() || arguments.get(i + 1).isBlank()) {
				throw new UsageException(null, Messages.bind(Messages.missingValue, arguments.get(i)));
			}
			return arguments.get(i + 1);
		}
	}

	/** @return the exit code */
	public int run(List<String> arguments) {
		try {
			return runCommand(new Common(arguments));
		} catch (UsageException e) {
			err.println(Messages.bind(Messages.error, e.getMessage()));
			err.println(e.command() == null ? Messages.hintHelp
					: Messages.bind(Messages.hintUsage, (e.command().name() + " " + e.command().synopsis()).strip(), e.command().name()));
			return WRONG_USAGE;
		} catch (IOException e) {
			err.println(Messages.bind(Messages.error, describe(e)));
			return FAILED;
		} catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
			err.println(Messages.bind(Messages.error, Messages.bind(Messages.unexpected, e.getClass().getSimpleName(), log.apply(e))));
			return FAILED;
		} finally {
			out.flush();
			err.flush();
		}
	}

	private int runCommand(Common common) throws UsageException, IOException {
		if (common.help || common.rest.isEmpty() || common.rest.getFirst().equals("help")) {
			List<String> topic = common.rest.isEmpty() || !common.rest.getFirst().equals("help") ? common.rest : common.rest.subList(1, common.rest.size());
			String help = Help.about(topic);
			if (!common.help && common.rest.isEmpty()) {
				throw new UsageException(null, Messages.noCommand);
			}
			out.print(help);
			return OK;
		}
		Command command = Commands.find(common.rest);
		List<String> words = common.rest.subList(command.name().split(" ").length, common.rest.size());
		try (Call call = new Call(command, new Synopsis(command.synopsis()).read(command, words), services, common.data, common.user)) {
			Result result = command.run(call);
			print(result, common.json);
			if (result.failure() != null) {
				err.println(Messages.bind(Messages.error, result.failure()));
				return FAILED;
			}
			return OK;
		}
	}

	private void print(Result result, boolean json) {
		if (json) {
			out.println(Json.text(result.value()));
			return;
		}
		if (result.text() != null) {
			out.println(result.text());
		} else {
			out.print(TextTables.of(result.value()));
		}
		result.remarks().forEach(remark -> out.println(Messages.bind(Messages.remark, remark)));
	}

	/** The platform's exceptions about files have no more than the path as their message. */
	private String describe(IOException e) {
		return switch (e) {
			case NoSuchFileException missing -> Messages.bind(Messages.noFile, missing.getFile());
			case AccessDeniedException denied -> Messages.bind(Messages.accessDenied, denied.getFile());
			case FileSystemException other -> Messages.bind(Messages.fileProblem, other.getFile(), other.getReason() == null ? "" : other.getReason());
			case IOException other when other.getMessage() == null || other.getMessage().isBlank() ->
				Messages.bind(Messages.unexpected, other.getClass().getSimpleName(), log.apply(other));
			default -> e.getMessage();
		};
	}
}
