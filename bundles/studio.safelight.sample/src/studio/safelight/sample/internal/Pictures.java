package studio.safelight.sample.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.Set;

import javax.imageio.ImageIO;

import studio.safelight.model.Session;

/** Draws the pictures of the sessions into the studio's image folder. */
public final class Pictures {

	private record Wanted(Session session, String image) {
	}

	private final Path folder;
	private final Set<Wanted> wanted = new LinkedHashSet<>();

	/**
	 * @param folder the image folder of the studio, made where it isn't there
	 */
	public Pictures(Path folder) {
		this.folder = folder;
	}

	/** Asks for an image of a session; asking twice gives one. */
	void want(Session session, String image) {
		wanted.add(new Wanted(session, image));
	}

	/**
	 * Draws what was asked for.
	 *
	 * @return how many
	 */
	public int draw() throws IOException {
		ImageIO.setUseCache(false);
		try {
			wanted.parallelStream().forEach(this::draw);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		return wanted.size();
	}

	private void draw(Wanted picture) {
		Session session = picture.session();
		int number = Integer.parseInt(picture.image());
		LocalTime time = LocalTime.of(10, 0).plusSeconds(43L * number);
		try {
			Path file = Files.createDirectories(folder.resolve(session.getImageFolder())).resolve(Sessions.fileName(session, picture.image()));
			// The seed is made of what people see, not of dates, so that a picture looks the same on every day the sample is made.
			long seed = (session.getImageFolder() + picture.image()).hashCode();
			Files.write(file, new Picture(seed, picture.image()).jpeg(session.getSessionDate().atTime(time)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
