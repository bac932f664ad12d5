package studio.safelight.ui.editors;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.URI;
import org.osgi.framework.FrameworkUtil;

import studio.safelight.store.StudioStore;
import studio.safelight.ui.records.Draft;

/** The drafts of one user of a studio in this workspace: a file each, there as long as its record has changes that are not saved. */
public final class DraftFolder {

	/**
	 * A draft that was found.
	 *
	 * @param key     what it is known by
	 * @param written when it was last written
	 */
	public record Found(String key, Draft draft, FileTime written) {
	}

	private static final String SUFFIX = ".xml"; //$NON-NLS-1$

	private final Path folder = Platform.getStateLocation(FrameworkUtil.getBundle(DraftFolder.class)).append("drafts").toPath(); //$NON-NLS-1$

	private final String studio;
	private final String user;

	DraftFolder(StudioStore store) {
		studio = store.location().toString();
		user = store.user();
	}

	/** @return what the draft of a record is known by; a new one has one of its own */
	String key(URI record) {
		return record == null ? UUID.randomUUID().toString()
				: UUID.nameUUIDFromBytes(String.join("\n", studio, user, record.toString()).getBytes(StandardCharsets.UTF_8)).toString(); //$NON-NLS-1$
	}

	/** Writes a draft: the one of before is there until this one is complete. */
	void write(String key, String draft) throws IOException {
		Files.createDirectories(folder);
		Path part = Files.createTempFile(folder, key, ".part"); //$NON-NLS-1$
		try {
			Files.writeString(part, draft);
			Files.move(part, file(key), StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(part);
		}
	}

	void delete(String key) throws IOException {
		Files.deleteIfExists(file(key));
	}

	/** @return the draft, or null if there is none that can be read, or only somebody else's */
	Draft read(String key) {
		Found found = Files.exists(file(key)) ? find(file(key)) : null;
		return found == null || !isOurs(found.draft()) ? null : found.draft();
	}

	private boolean isOurs(Draft draft) {
		return draft.studio().equals(studio) && draft.user().equals(user);
	}

	/** @return the drafts of the user in the studio; what can't be read is left where it is, and logged */
	List<Found> all() {
		List<Found> all = new ArrayList<>();
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.list(folder)) {
				files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().forEach(file -> {
					Found found = find(file);
					if (found != null && isOurs(found.draft())) {
						all.add(found);
					}
				});
			} catch (IOException e) {
				log("The drafts in " + folder + " can't be read", e); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return all;
	}

	private static Found find(Path file) {
		try {
			String name = file.getFileName().toString();
			return new Found(name.substring(0, name.length() - SUFFIX.length()), Draft.parse(Files.readString(file)), Files.getLastModifiedTime(file));
		} catch (IOException e) {
			log("The draft " + file + " can't be read", e); //$NON-NLS-1$ //$NON-NLS-2$
			return null;
		}
	}

	private Path file(String key) {
		return folder.resolve(key + SUFFIX);
	}

	static void log(String message, Exception problem) {
		Platform.getLog(DraftFolder.class).log(Status.error(message, problem));
	}
}
