package studio.safelight.exchange.internal.ubl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import studio.safelight.exchange.internal.Message;
import studio.safelight.exchange.internal.text.Encoding;
import studio.safelight.exchange.internal.ubl.XmlReader.XmlException;

/**
 * Finds out the encoding of an XML file: by its byte order mark, else by its declaration, else it is UTF-8. The parser could do that as well,
 * but writes what doesn't fit to standard error.
 */
final class XmlEncoding {

	private static final int START = 200;
	private static final Pattern DECLARATION = Pattern.compile("<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']+)[\"']");

	private XmlEncoding() {
	}

	static Encoding of(Path file) throws IOException, XmlException {
		byte[] start;
		try (InputStream in = Files.newInputStream(file)) {
			start = in.readNBytes(START);
		}
		Encoding marked = Encoding.byMark(start);
		if (marked != null) {
			return marked;
		}
		if (start.length > 1 && (start[0] == 0 || start[1] == 0)) {
			return new Encoding(start[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, 0);
		}
		Matcher declaration = DECLARATION.matcher(new String(start, StandardCharsets.ISO_8859_1));
		if (!declaration.find()) {
			return new Encoding(StandardCharsets.UTF_8, 0);
		}
		try {
			Charset charset = Charset.forName(declaration.group(1));
			// a file that claims to be UTF-16 but has bytes for single characters is none
			return new Encoding(charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset, 0);
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			throw new XmlException(1, Message.UNKNOWN_XML_ENCODING.text(declaration.group(1)));
		}
	}
}
