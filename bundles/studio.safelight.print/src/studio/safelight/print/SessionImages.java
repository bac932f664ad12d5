package studio.safelight.print;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import studio.safelight.model.OrderedImage;
import studio.safelight.model.Session;
import studio.safelight.model.Studio;

/** Finds the images of an order where the studio keeps those of its session. For any thread but that of the UI: it looks into folders. */
public final class SessionImages implements ImageFiles {

	private final Path data;
	private final Studio studio;
	private final Session session;

	/**
	 * @param data    the folder of the studio's data
	 * @param session or null where the invoice has none
	 */
	public SessionImages(Path data, Studio studio, Session session) {
		this.data = data;
		this.studio = studio;
		this.session = session;
	}

	@Override
	public Optional<Path> find(OrderedImage image) {
		try {
			Path folder = data.resolve(orEmpty(studio.getPreferences().getImageFolder()));
			if (session != null) {
				folder = folder.resolve(orEmpty(session.getImageFolder()));
			}
			Path file = folder.resolve(image.getFileName());
			return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}
}
