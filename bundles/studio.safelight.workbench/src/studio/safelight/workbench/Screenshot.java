package studio.safelight.workbench;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** A picture of the whole screen. */
public final class Screenshot {

	private Screenshot() {
	}

	/**
	 * Writes the screen as it is now.
	 *
	 * @param display the display, on whose thread this must be called
	 * @param file    a PNG file to be, in a folder that exists
	 */
	public static void write(Display display, Path file) {
		Rectangle screen = display.getBounds();
		Image image = new Image(display, screen.width, screen.height);
		GC gc = new GC(display);
		try {
			gc.copyArea(image, screen.x, screen.y);
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			loader.save(file.toString(), SWT.IMAGE_PNG);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
