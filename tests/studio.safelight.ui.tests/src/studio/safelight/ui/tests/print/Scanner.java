package studio.safelight.ui.tests.print;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;

/** Reads the bar code in a picture. */
final class Scanner {

	private Scanner() {
	}

	static Optional<String> read(ImageData image) {
		int[] pixels = new int[image.width * image.height];
		for (int y = 0; y < image.height; y++) {
			for (int x = 0; x < image.width; x++) {
				RGB colour = image.palette.getRGB(image.getPixel(x, y));
				pixels[y * image.width + x] = colour.red << 16 | colour.green << 8 | colour.blue;
			}
		}
		return read(image.width, image.height, pixels);
	}

	static Optional<String> read(BufferedImage image) {
		return read(image.getWidth(), image.getHeight(), image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()));
	}

	private static Optional<String> read(int width, int height, int[] pixels) {
		BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
		try {
			return Optional.of(new MultiFormatReader()
					.decode(bitmap, Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.CODE_128), DecodeHintType.TRY_HARDER, true))
					.getText());
		} catch (NotFoundException e) {
			return Optional.empty();
		}
	}
}
