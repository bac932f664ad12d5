package studio.safelight.print;

import java.nio.file.Path;
import java.util.Optional;

import studio.safelight.model.OrderedImage;

/** Finds the files of ordered images. */
@FunctionalInterface
public interface ImageFiles {

	/** @return the file, or empty where there is none */
	Optional<Path> find(OrderedImage image);
}
