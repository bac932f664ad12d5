package studio.safelight.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import studio.safelight.model.Client;
import studio.safelight.model.SafelightFactory;
import studio.safelight.store.internal.StudiosService;
import studio.safelight.store.lists.Page;

/** A process of its own that works with an embedded studio: the tests start it, read what it says, and let it go on. */
final class StudioProcess implements AutoCloseable {

	/** What the process does; each tells what happened, line by line. */
	enum Task {
		/** Opens the studio and keeps it open until its input ends. */
		HOLD,
		/** Opens the studio and closes it again. */
		OPEN,
		/** Saves clients until the disk is full, makes room, and goes on. */
		FILL
	}

	/** What a process says begins with it; what it logs does not. */
	private static final String MARK = "> ";

	private final Process process;
	private final List<String> noise = new ArrayList<>();
	private final BufferedReader output;

	private StudioProcess(Process process) {
		this.process = process;
		output = new BufferedReader(new InputStreamReader(process.getInputStream()));
	}

	/** @param prefix what starts the process in the surroundings that it needs, in front of its own command */
	static StudioProcess start(Task task, Path folder, String user, String... prefix) throws IOException {
		List<String> command = new ArrayList<>(List.of(prefix));
		command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), StudioProcess.class.getName(), task.name(),
				folder.toString(), user));
		return new StudioProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
	}

	/** @return the next line that the process says; null when it is over */
	String nextLine() throws IOException {
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			if (line.startsWith(MARK)) {
				return line.substring(MARK.length());
			}
			noise.add(line);
		}
		return null;
	}

	/** @return all that the process still says until its end */
	List<String> rest() throws IOException {
		List<String> lines = new ArrayList<>();
		for (String line = nextLine(); line != null; line = nextLine()) {
			lines.add(line);
		}
		return lines;
	}

	/** @return what else was written, such as a log, or what kept the process from starting */
	String noise() {
		return String.join("\n", noise);
	}

	long pid() {
		return process.pid();
	}

	/** The process dies as if the power went out. */
	void kill() throws InterruptedException {
		process.destroyForcibly().waitFor();
	}

	@Override
	public void close() throws IOException {
		process.getOutputStream().close();
		try {
			process.waitFor();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void say(String line) {
		System.out.println(MARK + line);
	}

	public static void main(String[] arguments) throws Exception {
		Path folder = Path.of(arguments[1]);
		try (StudioStore store = new StudiosService().open(StudioLocation.of(folder), arguments[2])) {
			say("open");
			switch (Task.valueOf(arguments[0])) {
				case HOLD -> System.in.read();
				case OPEN -> say("closing");
				case FILL -> fill(store, folder);
			}
		} catch (StoreException e) {
			say(e.reason() + " " + e.getMessage());
		}
	}

	private static void fill(StudioStore store, Path folder) throws IOException {
		Path ballast = Files.write(folder.resolve("ballast"), new byte[4_000_000]);
		int saved = 0;
		Client last = null;
		try {
			while (saved < 10_000) {
				last = SafelightFactory.eINSTANCE.createClient();
				last.setName("Client " + saved);
				last.setNotes("Likes black and white. ".repeat(2_000));
				store.add(store.newResourceSet(), last).save(null);
				saved++;
			}
		} catch (StoreException e) {
			say(e.reason() + " " + e.getMessage());
		}
		Files.delete(ballast);
		say("before: version " + last.getVersion() + ", modified " + last.eResource().isModified());
		last.eResource().save(null);
		say("after: version " + last.getVersion());
		int expected = saved + 1;
		int found = store.lists().clients("", Page.first(20_000)).size();
		say(found == expected ? "all clients are there" : found + " of " + expected + " clients are there");
	}
}
