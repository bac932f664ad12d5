package studio.safelight.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Where a studio is kept: in a database embedded in a folder, or on a server.
 *
 * @param folder   the folder for what belongs to the studio beside its database: images, logs; and, where there is no URL, for the database
 * @param url      a JDBC URL such as <code>jdbc:postgresql://server/studio</code>, or null for the embedded database
 * @param login    the name of the role on the server; null where the URL says it or none is needed
 * @param password the role's password, or null
 */
public record StudioLocation(Path folder, String url, String login, String password) {

	/** The folder of an embedded database in that of its studio. */
	public static final String DATABASE = "database";
	/** The file in that folder by which one process keeps the others out. */
	public static final String LOCK = "studio.lock";

	public StudioLocation {
		Objects.requireNonNull(folder);
	}

	/** A studio in a folder of its own. */
	public static StudioLocation of(Path folder) {
		return new StudioLocation(folder.toAbsolutePath().normalize(), null, null, null);
	}

	/** A studio on a server. */
	public static StudioLocation of(Path folder, String url, String login, String password) {
		return new StudioLocation(folder.toAbsolutePath().normalize(), Objects.requireNonNull(url), login, password);
	}

	public boolean isEmbedded() {
		return url == null;
	}

	/** @return whether there is a studio, sound or not, or one is just being made; always for one on a server, as only the server knows */
	public boolean isMade() {
		return !isEmbedded() || Files.exists(folder.resolve(DATABASE)) || Files.exists(folder.resolve(LOCK));
	}

	/** Without the password. */
	@Override
	public String toString() {
		return isEmbedded() ? folder.toString() : url.replaceAll("\\?.*", "");
	}
}
