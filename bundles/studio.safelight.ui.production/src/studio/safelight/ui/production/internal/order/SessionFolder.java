package studio.safelight.ui.production.internal.order;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import studio.safelight.model.OrderedImage;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.Session;
import studio.safelight.model.Studio;
import studio.safelight.print.SessionImages;
import studio.safelight.production.RuleException;
import studio.safelight.store.StudioStore;

/** Where the image files of an order's session are. All of it looks into folders, so it is done beside the UI thread. */
final class SessionFolder {

	private final StudioStore store;
	private final Session session;

	/** @param session or null where the invoice has none: then the studio's own image folder is meant */
	SessionFolder(StudioStore store, Session session) {
		this.store = store;
		this.session = session;
	}

	private SessionImages images() throws IOException {
		return store.transaction(transaction -> {
			List<Studio> studios = transaction.loadAll(Literals.STUDIO);
			studios.get(0).getPreferences();
			return new SessionImages(store.location().folder(), studios.get(0), session);
		});
	}

	/** @return those of the names that no file has */
	Set<String> missing(Set<String> names) throws IOException {
		SessionImages images = images();
		Set<String> gone = new HashSet<>();
		for (String name : names) {
			OrderedImage image = SafelightFactory.eINSTANCE.createOrderedImage();
			image.setFileName(name);
			if (images.find(image).isEmpty()) {
				gone.add(name);
			}
		}
		return gone;
	}

	/** @return the names of images that contain the words */
	List<String> names(String words, int most) throws IOException {
		return images().names(words, most);
	}

	/**
	 * @return the files that are not among the images of the session
	 * @throws IOException if one of them is no image, or there can be no folder of images
	 */
	List<Path> foreign(List<Path> files) throws IOException {
		Path folder = folder();
		for (Path file : files) {
			if (!Files.isRegularFile(file) || !SessionImages.isImage(file.getFileName().toString())) {
				throw new RuleException(NLS.bind(Messages.SessionFolder_noImage, file.getFileName()));
			}
		}
		return files.stream().filter(file -> !file.toAbsolutePath().normalize().startsWith(folder)).toList();
	}

	/**
	 * Copies those of the files into the folder of the session that are not there.
	 *
	 * @return their names there, as an order names them
	 * @throws IOException if there is another file of the same name; nothing is overwritten
	 */
	List<String> take(List<Path> files) throws IOException {
		Path folder = folder();
		List<String> names = new ArrayList<>();
		for (Path file : files) {
			Path inside = file.toAbsolutePath().normalize();
			if (!inside.startsWith(folder)) {
				inside = folder.resolve(file.getFileName());
				if (!Files.exists(inside)) {
					Files.createDirectories(folder);
					Files.copy(file, inside);
				} else if (Files.mismatch(file, inside) >= 0) {
					throw new RuleException(NLS.bind(Messages.SessionFolder_exists, file.getFileName(), folder));
				}
			}
			names.add(folder.relativize(inside).toString().replace('\\', '/'));
		}
		return names;
	}

	private Path folder() throws IOException {
		return images().folder().orElseThrow(() -> new RuleException(Messages.SessionFolder_none)).toAbsolutePath().normalize();
	}
}
