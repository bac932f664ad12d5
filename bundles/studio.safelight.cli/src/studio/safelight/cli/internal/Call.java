package studio.safelight.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import studio.safelight.cli.internal.Synopsis.Given;
import studio.safelight.store.DataFolder;
import studio.safelight.store.StudioLocation;
import studio.safelight.store.StudioStore;

/** A call of a command: what it was given, and the studio it works on, which is opened when it is first asked for. */
public final class Call implements AutoCloseable {

	private final Command command;
	private final Given given;
	private final Services services;
	private final String data;
	private final String user;
	private StudioStore store;

	/**
	 * @param data the folder or the JDBC URL of the studio, or null if none was given
	 */
	Call(Command command, Given given, Services services, String data, String user) {
		this.command = command;
		this.given = given;
		this.services = services;
		this.data = data;
		this.user = user;
	}

	/** @return a value by its name in the synopsis, or null if it was left out */
	public String value(String name) {
		List<String> values = values(name);
		return values.isEmpty() ? null : values.getFirst();
	}

	public List<String> values(String name) {
		return given.parameters().getOrDefault(name, List.of());
	}

	public boolean has(String option) {
		return given.options().containsKey(option);
	}

	/** @return the value of an option, or null if it was not given */
	public String option(String name) {
		return given.options().get(name);
	}

	/** @return the day that was given with an option, or null */
	public LocalDate day(String option) throws UsageException {
		String text = option(option);
		try {
			return text == null ? null : LocalDate.parse(text);
		} catch (DateTimeParseException e) {
			throw wrong(Messages.bind(Messages.noDay, option, text));
		}
	}

	/** @return an exception that tells that the command was called in a wrong way */
	public UsageException wrong(String message) {
		return new UsageException(command, message);
	}

	public Services services() {
		return services;
	}

	public String user() {
		return user;
	}

	/** @return the studio, open */
	public StudioStore studio() throws IOException, UsageException {
		if (store == null) {
			store = services.studios().open(location(), user);
		}
		return store;
	}

	private StudioLocation location() throws IOException, UsageException {
		if (data == null || data.isBlank()) {
			throw wrong(Messages.noData);
		}
		if (data.startsWith("jdbc:")) {
			return StudioLocation.of(DataFolder.standard(), data, null, null);
		}
		try {
			Path folder = Path.of(data);
			if (Files.exists(folder) && !Files.isDirectory(folder)) {
				throw new IOException(Messages.bind(Messages.noFolder, folder));
			}
			StudioLocation location = StudioLocation.of(folder);
			if (!command.makesStudio() && !location.isMade()) { // a mistyped folder must not become an empty studio
				throw new IOException(Messages.bind(Messages.noStudio, location.folder()));
			}
			return location;
		} catch (InvalidPathException e) {
			throw wrong(Messages.bind(Messages.noFolder, data));
		}
	}

	@Override
	public void close() throws IOException {
		if (store != null) {
			store.close();
		}
	}
}
