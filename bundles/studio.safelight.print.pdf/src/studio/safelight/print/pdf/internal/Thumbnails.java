package studio.safelight.print.pdf.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.pdf.xobject.PdfImageXObject;

import studio.safelight.model.OrderedImage;
import studio.safelight.print.ImageFiles;

/** The thumbnails of one document, each file in it once, however often it was ordered. */
final class Thumbnails {

	/** What became of the file of an image. */
	enum State {
		SHOWN, MISSING, UNREADABLE
	}

	/** @param object null where there is nothing to show */
	record Shown(State state, PdfImageXObject object) {

		private static final Shown MISSING = new Shown(State.MISSING, null);
		private static final Shown UNREADABLE = new Shown(State.UNREADABLE, null);
	}

	private record Source(Path file, int rotation) {
	}

	private final Map<OrderedImage, Source> sources = new HashMap<>();
	private final Map<Source, byte[]> jpegs = new ConcurrentHashMap<>();
	private final Map<Source, Shown> shown = new HashMap<>();
	private final Set<String> missing = new LinkedHashSet<>();
	private final Set<String> unreadable = new LinkedHashSet<>();

	/** Finds and reads the files of all images, several at a time: with large files it is what a document takes longest for. */
	Thumbnails(List<OrderedImage> images, ImageFiles files) {
		for (OrderedImage image : images) {
			files.find(image).filter(Files::isRegularFile).ifPresent(file -> sources.put(image, new Source(file, image.getRotation())));
		}
		Set.copyOf(sources.values()).parallelStream().forEach(source -> {
			try {
				jpegs.put(source, Thumbnail.jpeg(source.file(), source.rotation()));
			} catch (IOException e) {
				// Told to the user by name, where the image should have been and in the remarks.
				jpegs.remove(source);
			}
		});
	}

	/** Begins anew: what one document shows can't be shown by another. */
	void forget() {
		shown.clear();
		missing.clear();
		unreadable.clear();
	}

	Shown of(OrderedImage image) {
		Source source = sources.get(image);
		if (source == null) {
			missing.add(Objects.requireNonNullElse(image.getFileName(), "?"));
			return Shown.MISSING;
		}
		byte[] jpeg = jpegs.get(source);
		if (jpeg == null) {
			unreadable.add(image.getFileName());
			return Shown.UNREADABLE;
		}
		return shown.computeIfAbsent(source, s -> new Shown(State.SHOWN, new PdfImageXObject(ImageDataFactory.create(jpeg))));
	}

	/** @return the names of images without a file, in the order in which they were asked for */
	List<String> missing() {
		return List.copyOf(missing);
	}

	/** @return the names of images whose file can't be shown */
	List<String> unreadable() {
		return List.copyOf(unreadable);
	}
}
