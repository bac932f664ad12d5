package studio.safelight.sample.internal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * What a camera writes about a picture, as the EXIF segment of a JPEG file (Exif 2.32, big endian).
 *
 * @param orientation 1 upright, 3 upside down, 6 to be turned right, 8 to be turned left
 * @param shutter     the part of a second that it was exposed for: 1 / shutter
 */
record Exif(String make, String model, int orientation, LocalDateTime taken, int width, int height, int shutter, int iso, int focalLength) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy:MM:dd HH:mm:ss");

	private static final int ASCII = 2;
	private static final int SHORT = 3;
	private static final int LONG = 4;
	private static final int RATIONAL = 5;

	private static final int ENTRY = 12;
	private static final int HEADER = 8;

	private record Entry(int tag, int type, int count, byte[] value) {
	}

	/** @return the segment with its marker and its length */
	byte[] segment() throws IOException {
		String time = TIME.format(taken);
		List<Entry> camera = new ArrayList<>(List.of(rational(0x829A, 1, shutter), rational(0x829D, 28, 10), number(0x8827, SHORT, iso),
				text(0x9003, time), text(0x9004, time), rational(0x920A, focalLength, 1), number(0xA001, SHORT, 1), number(0xA002, LONG, width),
				number(0xA003, LONG, height)));
		List<Entry> image = new ArrayList<>(List.of(text(0x010F, make), text(0x0110, model), number(0x0112, SHORT, orientation),
				rational(0x011A, 300, 1), rational(0x011B, 300, 1), number(0x0128, SHORT, 2), text(0x0131, "Safelight sample"), text(0x0132, time)));
		int cameraStart = HEADER + size(image) + ENTRY;
		image.add(number(0x8769, LONG, cameraStart));
		ByteArrayOutputStream tiff = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(tiff);
		out.writeBytes("MM");
		out.writeShort(42);
		out.writeInt(HEADER);
		write(out, image, HEADER);
		write(out, camera, cameraStart);
		ByteArrayOutputStream segment = new ByteArrayOutputStream();
		DataOutputStream head = new DataOutputStream(segment);
		head.writeShort(0xFFE1);
		head.writeShort(2 + 6 + tiff.size());
		head.writeBytes("Exif\0\0");
		tiff.writeTo(head);
		return segment.toByteArray();
	}

	/** Puts the segment into a JPEG file, in the place of the JFIF segment that the platform writes: Exif wants to be the first. */
	byte[] into(byte[] jpeg) throws IOException {
		int rest = 2;
		if ((jpeg[2] & 0xFF) == 0xFF && (jpeg[3] & 0xFF) == 0xE0) {
			rest = 4 + ((jpeg[4] & 0xFF) << 8 | jpeg[5] & 0xFF);
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(jpeg, 0, 2);
		out.write(segment());
		out.write(jpeg, rest, jpeg.length - rest);
		return out.toByteArray();
	}

	/** A directory: the entries, no following directory, then the values that don't fit into their entries. */
	private static void write(DataOutputStream out, List<Entry> entries, int start) throws IOException {
		int values = start + 2 + ENTRY * entries.size() + 4;
		ByteArrayOutputStream behind = new ByteArrayOutputStream();
		out.writeShort(entries.size());
		for (Entry entry : entries) {
			out.writeShort(entry.tag);
			out.writeShort(entry.type);
			out.writeInt(entry.count);
			if (entry.value.length == 4) {
				out.write(entry.value);
			} else {
				out.writeInt(values + behind.size());
				behind.write(entry.value);
			}
		}
		out.writeInt(0);
		behind.writeTo(out);
	}

	private static int size(List<Entry> entries) {
		return 2 + ENTRY * entries.size() + 4 + entries.stream().mapToInt(e -> e.value.length == 4 ? 0 : e.value.length).sum();
	}

	/** A text ends with a zero, and takes an even number of bytes, more than the four that fit into an entry. */
	private static Entry text(int tag, String text) {
		byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
		byte[] value = new byte[Math.max(6, ascii.length + 1 + (ascii.length + 1) % 2)];
		System.arraycopy(ascii, 0, value, 0, ascii.length);
		return new Entry(tag, ASCII, ascii.length + 1, value);
	}

	private static Entry number(int tag, int type, int value) {
		byte[] bytes = type == SHORT ? new byte[] { (byte) (value >> 8), (byte) value, 0, 0 } : integer(value);
		return new Entry(tag, type, 1, bytes);
	}

	private static Entry rational(int tag, int numerator, int denominator) {
		byte[] value = new byte[8];
		System.arraycopy(integer(numerator), 0, value, 0, 4);
		System.arraycopy(integer(denominator), 0, value, 4, 4);
		return new Entry(tag, RATIONAL, 1, value);
	}

	private static byte[] integer(int value) {
		return new byte[] { (byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value };
	}
}
