package studio.safelight.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import studio.safelight.store.StoreException.Reason;
import studio.safelight.store.StudioProcess.Task;
import studio.safelight.store.internal.StudiosService;

/** What can happen to the folder of an embedded studio. */
class EmbeddedStudioTest {

	private static final String NEEDS_MOUNT = "This test mounts a small file system, as root or in a user namespace (unshare). It said: ";

	private static Path made;

	@TempDir
	Path folder;

	@BeforeAll
	static void makeAStudio() throws IOException {
		made = TestFolders.create().resolve("studio");
		open(made).close();
	}

	@BeforeEach
	void copyIt() throws IOException {
		TestFolders.copy(made, folder);
	}

	private static StudioStore open(Path folder) throws StoreException {
		return new StudiosService().open(StudioLocation.of(folder), "Ines");
	}

	@Test
	void aSecondProcessIsToldWhoHasTheStudioOpen() throws IOException {
		try (StudioProcess other = StudioProcess.start(Task.HOLD, folder, "Tom")) {
			assertEquals("open", other.nextLine());
			String message = StoreTest.assertRefused(Reason.IN_USE, () -> open(folder));
			assertTrue(message.contains("Tom") && message.contains("process " + other.pid()), message);
		}
		open(folder).close();
	}

	@Test
	void aProcessThatDiedDoesNotKeepTheStudioOpen() throws IOException, InterruptedException {
		try (StudioProcess other = StudioProcess.start(Task.HOLD, folder, "Tom")) {
			assertEquals("open", other.nextLine());
			other.kill();
		}
		open(folder).close();
	}

	@Test
	void theSameProcessDoesNotOpenItTwiceEither() throws IOException {
		try (StudioStore store = open(folder)) {
			StoreTest.assertRefused(Reason.IN_USE, () -> open(folder));
			assertEquals("1001", store.drawOrderNumber());
		}
		open(folder).close();
	}

	@Test
	void aStudioKeepsEverythingInItsFolder() throws IOException {
		open(folder).close();
		assertFalse(Files.exists(Path.of("derby.log")));
		assertTrue(Files.isDirectory(folder.resolve("database")));
		assertEquals("", Files.readString(folder.resolve("studio.lock")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "service.properties", "log", "seg0" })
	void aDatabaseThatLacksAPartIsDamaged(String part) throws IOException {
		TestFolders.delete(folder.resolve("database").resolve(part));
		assertDamaged();
	}

	@Test
	void aDatabaseFullOfSomethingElseIsDamaged() throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve("database/seg0"))) {
			for (Path file : files.toList()) {
				Files.write(file, new byte[(int) Files.size(file)]);
			}
		}
		assertDamaged();
	}

	@Test
	void aDatabaseWithoutItsSettingsIsDamaged() throws IOException {
		Path settings = folder.resolve("database/service.properties");
		Files.writeString(settings, "");
		assertDamaged();
	}

	private void assertDamaged() {
		String message = StoreTest.assertRefused(Reason.DAMAGED, () -> open(folder));
		assertTrue(message.contains(folder.toString()) && message.contains("backup"), message);
		assertFalse(message.contains("class loader") || message.contains(".."), message);
	}

	@Test
	void aFolderThatCanNotBeWrittenToIsNotOpened() throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path path : all.toList()) {
				Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(Files.isDirectory(path) ? "r-xr-xr-x" : "r--r--r--"));
			}
		}
		try (StudioProcess other = StudioProcess.start(Task.OPEN, folder, "Tom", withoutPrivileges())) {
			List<String> said = other.rest();
			assertEquals(1, said.size(), said::toString);
			assertTrue(said.get(0).startsWith("READ_ONLY ") && said.get(0).contains(folder.toString()), said::toString);
		} finally {
			Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
			try (Stream<Path> all = Files.walk(folder)) {
				for (Path path : all.toList()) {
					Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
				}
			}
		}
	}

	/** File modes don't bind root, unless it gives up its capabilities. */
	private static String[] withoutPrivileges() {
		return isRoot() ? new String[] { "setpriv", "--bounding-set=-all", "--inh-caps=-all" } : new String[0];
	}

	@Test
	void nothingIsLostWhenTheDiskIsFull() throws IOException {
		Path disk = Files.createDirectories(folder.resolve("small"));
		try (StudioProcess other = StudioProcess.start(Task.FILL, disk.resolve("studio"), "Tom", onSmallDisk(disk))) {
			List<String> said = other.rest();
			assertEquals(5, said.size(), () -> NEEDS_MOUNT + said + "\n" + other.noise());
			assertEquals("open", said.get(0));
			assertTrue(said.get(1).startsWith("DISK_FULL ") && said.get(1).contains(disk.toString()), said::toString);
			assertEquals(List.of("before: version 0, modified true", "after: version 1", "all clients are there"), said.subList(2, 5));
		}
	}

	@Test
	void whereThereIsNoRoomNoStudioIsMade() throws IOException {
		Path disk = Files.createDirectories(folder.resolve("tiny"));
		try (StudioProcess other = StudioProcess.start(Task.OPEN, disk.resolve("studio"), "Tom", onDisk("3m", disk))) {
			List<String> said = other.rest();
			assertEquals(1, said.size(), () -> NEEDS_MOUNT + said + "\n" + other.noise());
			assertTrue(said.get(0).startsWith("DISK_FULL "), said::toString);
		}
	}

	private static String[] onSmallDisk(Path disk) {
		return onDisk("40m", disk);
	}

	/** Runs what follows where a small file system is mounted for it alone. */
	private static String[] onDisk(String size, Path disk) {
		String mount = "mount -t tmpfs -o size=" + size + " tmpfs \"$0\" && exec \"$@\"";
		return new String[] { "unshare", isRoot() ? "-m" : "-rm", "sh", "-c", mount, disk.toString() };
	}

	private static boolean isRoot() {
		return "root".equals(System.getProperty("user.name"));
	}
}
