package studio.safelight.exchange.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import studio.safelight.exchange.FileKind;
import studio.safelight.exchange.ImportLimits;
import studio.safelight.exchange.Problem;
import studio.safelight.exchange.internal.csv.TableParser;
import studio.safelight.exchange.internal.draft.ParsedFile;
import studio.safelight.exchange.internal.ubl.UblParser;

/** Reads files of whatever kind they are. What can't be read is a problem of the file, so that the others are still looked at. */
public final class FileReader {

	private static final int START = 4096;
	private static final long MEGABYTE = 1024L * 1024;

	private final ImportLimits limits;

	public FileReader(ImportLimits limits) {
		this.limits = limits;
	}

	/** @return what is in the files, in their order */
	public List<ParsedFile> read(List<Path> files) {
		List<ParsedFile> parsed = new ArrayList<>();
		int rows = 0;
		for (Path file : files) {
			ParsedFile next = read(file, limits.rows() - rows);
			rows += rows(next);
			parsed.add(next);
		}
		return parsed;
	}

	private ParsedFile read(Path file, int mostRows) {
		try {
			if (!Files.isRegularFile(file)) {
				return refused(file, Files.exists(file) ? Message.NOT_A_FILE.text(file) : Message.NO_FILE.text(file));
			}
			long size = Files.size(file);
			if (size == 0) {
				return refused(file, Message.EMPTY_FILE.text());
			}
			return read(file, start(file), size, mostRows);
		} catch (IOException e) {
			return refused(file, Message.UNREADABLE.text(e.getMessage()));
		}
	}

	private ParsedFile read(Path file, byte[] start, long size, int mostRows) throws IOException {
		if (isArchive(start)) {
			return refused(file, Message.SPREADSHEET.text());
		}
		boolean isXml = isXml(start);
		long most = isXml ? limits.xmlBytes() : limits.csvBytes();
		if (size > most) {
			return refused(file, Message.TOO_LARGE.text(megabytes(size), megabytes(most)));
		}
		return isXml ? new UblParser(mostRows).parse(file) : new TableParser(mostRows).parse(file);
	}

	private static byte[] start(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(START);
		}
	}

	/** Spreadsheets are ZIP archives, or the compound files of older ones. */
	private static boolean isArchive(byte[] start) {
		return start.length > 3 && (start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4
				|| start[0] == (byte) 0xD0 && start[1] == (byte) 0xCF && start[2] == 0x11 && start[3] == (byte) 0xE0);
	}

	/** The first character behind byte order mark and blanks is an angle bracket, in whatever encoding. */
	private static boolean isXml(byte[] start) {
		for (byte each : start) {
			boolean isMark = each == (byte) 0xEF || each == (byte) 0xBB || each == (byte) 0xBF || each == (byte) 0xFE || each == (byte) 0xFF;
			boolean isBlank = each == ' ' || each == '\t' || each == '\r' || each == '\n' || each == 0;
			if (!isMark && !isBlank) {
				return each == '<';
			}
		}
		return false;
	}

	private static int rows(ParsedFile file) {
		return file.contacts().size() + file.items().size()
				+ file.invoices().stream().mapToInt(invoice -> invoice.lines() == null ? 1 : Math.max(1, invoice.lines().size())).sum();
	}

	private static ParsedFile refused(Path file, String message) {
		return ParsedFile.unreadable(file, FileKind.UNKNOWN, new Problem(0, null, message));
	}

	private static String megabytes(long bytes) {
		return (bytes + MEGABYTE - 1) / MEGABYTE + " MB";
	}
}
