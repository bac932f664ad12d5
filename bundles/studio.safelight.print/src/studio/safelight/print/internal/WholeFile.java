package studio.safelight.print.internal;

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
import java.util.function.Consumer;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

import studio.safelight.print.PrintFormat;
import studio.safelight.print.PrintFormats.Descriptor;
import studio.safelight.print.PrintFormats.Printed;
import studio.safelight.print.PrintRequest;
import studio.safelight.print.PrintResult;

/**
 * A file that is printed into. What is written goes into a file beside it, which takes its name when it is complete: a reader never sees half
 * a document, and a failure leaves an older one as it was.
 */
final class WholeFile {

	private final Path file;

	WholeFile(Path file) {
		this.file = file.toAbsolutePath().normalize();
	}

	Printed write(Descriptor descriptor, PrintFormat format, PrintRequest request, Consumer<IStatus> log) throws IOException {
		checkFolder();
		// Not Files.createTempFile: its files can be read by their owner alone, and so would the document be.
		Path part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
		try {
			PrintResult result = print(part, descriptor, format, request, log);
			takeName(part);
			return new Printed(file, Files.size(file), result);
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

	private PrintResult print(Path part, Descriptor descriptor, PrintFormat format, PrintRequest request, Consumer<IStatus> log)
			throws IOException {
		try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
				OutputStream out = new BufferedOutputStream(new Sink(Channels.newOutputStream(channel)), 1 << 16)) {
			PrintResult result = format.print(request, out);
			out.flush();
			channel.force(true);
			return result;
		} catch (RuntimeException | LinkageError e) {
			// A fault in a contributed format is its bundle's, and no reason for the user's work to stop.
			String message = Messages.bind(Messages.Printing_failed, new Object[] { descriptor.label(), descriptor.bundle(), e.toString() });
			log.accept(new Status(IStatus.ERROR, descriptor.bundle(), message, e));
			throw new IOException(message, e);
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
