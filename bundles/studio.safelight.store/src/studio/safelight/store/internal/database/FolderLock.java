package studio.safelight.store.internal.database;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.LoggerFactory;

import studio.safelight.store.StoreException;
import studio.safelight.store.StoreException.Reason;
import studio.safelight.store.StudioLocation;
import studio.safelight.store.internal.Messages;

/**
 * The right of one process to use the database in a folder. The file <code>studio.lock</code> says in words who has it; the operating
 * system
 * holds the lock, and lets it go when the process ends, however it ends.
 */
final class FolderLock {

	/** A byte far behind the text, which stays readable for others on every platform. */
	private static final long LOCKED_BYTE = 1L << 40;
	/** A file that is closed anywhere in a process loses its locks in all of that process: so none is opened twice. */
	private static final Set<Path> TAKEN = ConcurrentHashMap.newKeySet();

	private final Path folder;
	private final FileChannel channel;

	private FolderLock(Path folder, FileChannel channel) {
		this.folder = folder;
		this.channel = channel;
	}

	/** Makes the folder where there is none, and locks it. */
	static FolderLock take(Path wanted, String user) throws StoreException {
		Path folder = made(wanted);
		if (!TAKEN.add(folder)) {
			throw new StoreException(Reason.IN_USE, Messages.format("open.inUseHere", folder), null);
		}
		FolderLock taken = null;
		try {
			taken = lock(folder, user);
			return taken;
		} finally {
			if (taken == null) {
				TAKEN.remove(folder);
			}
		}
	}

	private static Path made(Path folder) throws StoreException {
		try {
			return Files.createDirectories(folder).toRealPath();
		} catch (IOException e) {
			throw notWritable(folder, e);
		}
	}

	private static FolderLock lock(Path folder, String user) throws StoreException {
		Path file = folder.resolve(StudioLocation.LOCK);
		FileChannel channel = null;
		FileLock lock = null;
		try {
			channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
			lock = channel.tryLock(LOCKED_BYTE, 1, false);
			if (lock == null) {
				throw new StoreException(Reason.IN_USE, Messages.format("open.inUseBy", folder, read(channel)), null);
			}
			write(channel, holder(user));
			return new FolderLock(folder, channel);
		} catch (StoreException e) {
			throw e;
		} catch (IOException e) {
			lock = null;
			throw notWritable(folder, e);
		} finally {
			if (lock == null) {
				close(channel);
			}
		}
	}

	private static StoreException notWritable(Path folder, IOException e) {
		if (e instanceof AccessDeniedException || SqlFailures.saysReadOnly(e)) {
			return new StoreException(Reason.READ_ONLY, Messages.format("open.readOnly", folder), e);
		}
		if (SqlFailures.saysDiskFull(e) || DiskSpace.isUsedUp(folder)) {
			return new StoreException(Reason.DISK_FULL, Messages.format("open.diskFull", folder), e);
		}
		return new StoreException(Reason.FAILED, Messages.format("open.folder", folder, e.getMessage()), e);
	}

	private static String holder(String user) {
		String since = LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss"));
		return Messages.format("lock.holder", user, host(), Long.toString(ProcessHandle.current().pid()), since);
	}

	private static String host() {
		try {
			return InetAddress.getLocalHost().getHostName();
		} catch (IOException e) {
			return "localhost";
		}
	}

	private static String read(FileChannel channel) throws IOException {
		ByteBuffer text = ByteBuffer.allocate(1000);
		channel.read(text, 0);
		return new String(text.array(), 0, text.position(), StandardCharsets.UTF_8).strip();
	}

	private static void write(FileChannel channel, String text) throws IOException {
		channel.truncate(0);
		channel.write(ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.UTF_8)), 0);
	}

	/** Lets others have the folder. */
	void release() {
		try {
			channel.truncate(0);
		} catch (IOException e) {
			LoggerFactory.getLogger(FolderLock.class).warn("{} still names this process as the one that has the studio open",
					folder.resolve(StudioLocation.LOCK), e);
		} finally {
			close(channel);
			TAKEN.remove(folder);
		}
	}

	private static void close(FileChannel channel) {
		if (channel != null) {
			try {
				channel.close();
			} catch (IOException e) {
				LoggerFactory.getLogger(FolderLock.class).warn("The lock file was not closed", e);
			}
		}
	}
}
