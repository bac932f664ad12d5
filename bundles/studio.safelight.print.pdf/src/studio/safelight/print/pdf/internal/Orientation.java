package studio.safelight.print.pdf.internal;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * How a camera was held: the orientation tag of EXIF, which says how the stored pixels are turned and mirrored to stand upright.
 *
 * @param mirrored        whether the stored image is mirrored left to right, before it is turned
 * @param quartersToRight how many times it is then turned by 90 degrees clockwise
 */
record Orientation(boolean mirrored, int quartersToRight) {

	static final Orientation UPRIGHT = new Orientation(false, 0);

	private static final int TAG = 0x0112;
	private static final int START_OF_IMAGE = 0xFFD8;
	private static final int START_OF_SCAN = 0xFFDA;
	private static final int APPLICATION_1 = 0xFFE1;
	private static final byte[] EXIF = { 'E', 'x', 'i', 'f', 0, 0 };

	/** By the tag's values from 1 to 8. */
	private static final Orientation[] BY_VALUE = { UPRIGHT, new Orientation(true, 0), new Orientation(false, 2), new Orientation(true, 2),
			new Orientation(true, 3), new Orientation(false, 1), new Orientation(true, 1), new Orientation(false, 3) };

	/**
	 * Reads the orientation of a JPEG from its first segments.
	 *
	 * @return upright where the image is no JPEG, does not say, or says nonsense
	 */
	static Orientation read(DataInputStream image) throws IOException {
		if (image.readUnsignedShort() != START_OF_IMAGE) {
			return UPRIGHT;
		}
		for (int marker = image.readUnsignedShort(); marker > 0xFF00 && marker != START_OF_SCAN; marker = image.readUnsignedShort()) {
			int length = image.readUnsignedShort() - 2;
			if (length < 0) {
				return UPRIGHT;
			}
			byte[] segment = image.readNBytes(length);
			if (marker == APPLICATION_1 && segment.length > EXIF.length && Arrays.equals(segment, 0, EXIF.length, EXIF, 0, EXIF.length)) {
				return ofTiff(ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length).slice());
			}
		}
		return UPRIGHT;
	}

	private static Orientation ofTiff(ByteBuffer tiff) {
		try {
			tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
			int directory = tiff.getInt(4);
			int entries = Short.toUnsignedInt(tiff.getShort(directory));
			for (int entry = directory + 2; entry < directory + 2 + entries * 12; entry += 12) {
				if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
					int value = tiff.getShort(entry + 8);
					return value >= 1 && value <= BY_VALUE.length ? BY_VALUE[value - 1] : UPRIGHT;
				}
			}
		} catch (BufferUnderflowException | IndexOutOfBoundsException e) {
			// A damaged directory says as little as none.
			return UPRIGHT;
		}
		return UPRIGHT;
	}

	/** @return this, and then turned further */
	Orientation turned(int degreesClockwise) {
		return new Orientation(mirrored, Math.floorMod(quartersToRight + Math.round(degreesClockwise / 90f), 4));
	}
}
