package studio.safelight.exchange.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import studio.safelight.exchange.internal.Message;

/**
 * How the characters of a text file are written down: UTF-8 or UTF-16 by their byte order mark; without one UTF-8 where the whole file is
 * valid UTF-8, else Windows-1252.
 *
 * @param markLength how many bytes the byte order mark takes
 */
public record Encoding(Charset charset, int markLength) {

	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
	private static final int BUFFER = 1 << 16;

	/**
	 * Reads the file once, in pieces.
	 *
	 * @throws FieldException if it is no text, or not in any of these encodings
	 */
	public static Encoding of(Path file) throws IOException, FieldException {
		Encoding marked;
		try (InputStream in = Files.newInputStream(file)) {
			marked = byMark(in.readNBytes(3));
		}
		if (marked != null) {
			if (!marked.fits(file)) {
				throw new FieldException(Message.BROKEN_ENCODING.text(marked.charset()));
			}
			return marked;
		}
		refuseNulBytes(file);
		for (Charset charset : new Charset[] { StandardCharsets.UTF_8, WINDOWS_1252 }) {
			Encoding encoding = new Encoding(charset, 0);
			if (encoding.fits(file)) {
				return encoding;
			}
		}
		throw new FieldException(Message.UNKNOWN_ENCODING.text());
	}

	/** @return whether the encoding was taken because no other fits, so that it may be a wrong one */
	public boolean isFallback() {
		return charset.equals(WINDOWS_1252);
	}

	/** Opens the file behind its byte order mark; what can't be decoded is an error. */
	public Reader open(Path file) throws IOException {
		InputStream in = Files.newInputStream(file);
		try {
			in.skipNBytes(markLength);
			return new InputStreamReader(in, decoder());
		} catch (IOException e) {
			in.close();
			throw e;
		}
	}

	/**
	 * @param start the first three bytes of a file, or more
	 * @return null where they are no byte order mark
	 */
	public static Encoding byMark(byte[] start) {
		if (start.length >= 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF) {
			return new Encoding(StandardCharsets.UTF_8, 3);
		}
		if (start.length >= 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
			return new Encoding(StandardCharsets.UTF_16LE, 2);
		}
		if (start.length >= 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) {
			return new Encoding(StandardCharsets.UTF_16BE, 2);
		}
		return null;
	}

	private static void refuseNulBytes(Path file) throws IOException, FieldException {
		byte[] buffer = new byte[BUFFER];
		try (InputStream in = Files.newInputStream(file)) {
			for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
				for (int i = 0; i < count; i++) {
					if (buffer[i] == 0) {
						throw new FieldException(Message.NUL_BYTES.text());
					}
				}
			}
		}
	}

	private boolean fits(Path file) throws IOException {
		CharsetDecoder decoder = decoder();
		ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
		CharBuffer characters = CharBuffer.allocate(BUFFER);
		try (InputStream in = Files.newInputStream(file)) {
			in.skipNBytes(markLength);
			boolean end = false;
			while (!end) {
				int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
				end = count < 0;
				bytes.position(bytes.position() + Math.max(count, 0)).flip();
				CoderResult result = CoderResult.OVERFLOW;
				while (result.isOverflow()) {
					characters.clear();
					result = decoder.decode(bytes, characters, end);
				}
				if (result.isError()) {
					return false;
				}
				bytes.compact();
			}
			return !decoder.flush(characters.clear()).isError();
		}
	}

	private CharsetDecoder decoder() {
		return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
	}
}
