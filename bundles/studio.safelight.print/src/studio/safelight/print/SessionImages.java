package studio.safelight.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import studio.safelight.model.OrderedImage;
import studio.safelight.model.Session;
import studio.safelight.model.Studio;

/** Finds the images of an order where the studio keeps those of its session. For any thread but that of the UI: it looks into folders. */
public final class SessionImages implements ImageFiles {

	private static final Pattern IMAGE = Pattern.compile(".+\\.(jpe?g|png|tiff?|bmp|gif|psd|dng|webp)", Pattern.CASE_INSENSITIVE);

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
			return folder().map(folder -> folder.resolve(image.getFileName())).filter(Files::isRegularFile);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	/** @return the folder of the session's images, which need not exist; empty where its name can't be one */
	public Optional<Path> folder() {
		try {
			Path folder = data.resolve(orEmpty(studio.getPreferences() == null ? null : studio.getPreferences().getImageFolder()));
			return Optional.of(session == null ? folder : folder.resolve(orEmpty(session.getImageFolder())));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	/**
	 * @param part what the names contain, in whatever case; blank for all
	 * @param most how many are wanted at most
	 * @return the names of image files of the session, in alphabetic order; none where it has no folder
	 * @throws IOException if the folder can't be read
	 */
	public List<String> names(String part, int most) throws IOException {
		Optional<Path> folder = folder().filter(Files::isDirectory);
		if (folder.isEmpty()) {
			return List.of();
		}
		String wanted = part.strip().toLowerCase(Locale.ROOT);
		try (Stream<Path> files = Files.list(folder.get())) {
			return files.map(file -> file.getFileName().toString()).filter(SessionImages::isImage)
					.filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted)).sorted().limit(most).toList();
		}
	}

	/** @return whether a file is an image, by its name */
	public static boolean isImage(String fileName) {
		return IMAGE.matcher(fileName).matches();
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}
}
