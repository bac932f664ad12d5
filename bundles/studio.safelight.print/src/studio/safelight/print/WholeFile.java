package studio.safelight.print;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import studio.safelight.print.internal.Messages;

/**
 * A file that is there as a whole or not at all. What is written goes into a file beside it, which takes its name when it is complete: a reader
 * never sees half a document, and a failure leaves an older one as it was.
 */
public final class WholeFile {

	/**
	 * What is written.
	 *
	 * @param <R> what is told of it afterwards
	 */
	@FunctionalInterface
	public interface Content<R> {

		/**
		 * @param out buffered, and not to be closed
		 * @throws IOException if there is nothing to write, with a message for the user
		 */
		R writeTo(OutputStream out) throws IOException;
	}

	private final Path file;

	private WholeFile(Path file) {
		this.file = file.toAbsolutePath().normalize();
	}

	/**
	 * Writes a file. One that was there before is replaced.
	 *
	 * @return what the content returned
	 * @throws IOException if the content throws it or the file can't be written, with a message for the user that names the file
	 */
	public static <R> R write(Path file, Content<R> content) throws IOException {
		return new WholeFile(file).write(content);
	}

	private <R> R write(Content<R> content) throws IOException {
		checkFolder();
		// Not Files.createTempFile: its files can be read by their owner alone, and so would the document be.
		Path part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
		try {
			R result = fill(part, content);
			takeName(part);
			return result;
		} catch (FileSystemException e) {
			throw describe(e);
		} finally {
			Files.deleteIfExists(part);
		}
	}

	private void checkFolder() throws IOException {
		Path folder = file.getParent();
		if (folder == null || Files.isDirectory(file)) {
			throw new IOException(Messages.bind(Messages.Printing_folderName, file));
		}
		if (Files.notExists(folder)) {
			throw new IOException(Messages.bind(Messages.Printing_folderMissing, folder));
		}
		if (!Files.isDirectory(folder)) {
			throw new IOException(Messages.bind(Messages.Printing_notAFolder, folder));
		}
	}

	private <R> R fill(Path part, Content<R> content) throws IOException {
		try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
				OutputStream out = new BufferedOutputStream(new Sink(Channels.newOutputStream(channel)), 1 << 16)) {
			R result = content.writeTo(out);
			out.flush();
			channel.force(true);
			return result;
		}
	}

	private void takeName(Path part) throws IOException {
		try {
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Says of a failure which file could not be written: the system's own words, such as those for a full disk, don't. */
	private final class Sink extends OutputStream {

		private final OutputStream out;

		Sink(OutputStream out) {
			this.out = out;
		}

		@Override
		public void write(int b) throws IOException {
			write(new byte[] { (byte) b }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			try {
				out.write(bytes, offset, length);
			} catch (IOException e) {
				throw (IOException) new FileSystemException(file.toString(), null, e.getMessage()).initCause(e);
			}
		}
	}

	private IOException describe(FileSystemException e) {
		if (e instanceof AccessDeniedException) {
			return new IOException(Messages.bind(Messages.Printing_notWritable, file), e);
		}
		String reason = e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
		return new IOException(Messages.bind(Messages.Printing_writing, file, reason), e);
	}
}
