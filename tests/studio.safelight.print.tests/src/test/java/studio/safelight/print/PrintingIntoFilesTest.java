package studio.safelight.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.safelight.model.Paper;
import studio.safelight.print.PrintFormats.Printed;

class PrintingIntoFilesTest {

	@TempDir
	Path folder;

	@Test
	void theFileIsThereAsAWholeAndNothingElse() throws Exception {
		Path file = folder.resolve("order 1042.txt");

		Printed printed = print("Word", file);

		assertEquals("printed", Files.readString(file));
		assertEquals(new Printed(file, 7, new PrintResult(1, List.of())), printed);
		assertEquals(List.of(file), files());
	}

	@Test
	void anOlderFileIsReplaced() throws Exception {
		Path file = Files.writeString(folder.resolve("order.txt"), "an older and much longer document");

		print("Word", file);

		assertEquals("printed", Files.readString(file));
	}

	@Test
	void aFaultInAFormatLeavesTheOlderFileAsItWas() throws Exception {
		Path file = Files.writeString(folder.resolve("order.txt"), "older");

		String message = assertThrows(IOException.class, () -> print("Faulty", file)).getMessage();

		assertTrue(message.contains("com.example.words") && message.contains("no such paper"), message);
		assertEquals("older", Files.readString(file));
		assertEquals(List.of(file), files());
	}

	@Test
	void whatAFormatRefusesLeavesNoFile() throws Exception {
		String message = assertThrows(IOException.class, () -> print("Refusing", folder.resolve("order.txt"))).getMessage();

		assertEquals("The album has no cover.", message);
		assertEquals(List.of(), files());
	}

	@Test
	void aMissingFolderIsNamed() {
		Path missing = folder.resolve("no such folder");

		String message = assertThrows(IOException.class, () -> print("Word", missing.resolve("order.txt"))).getMessage();

		assertTrue(message.contains("no folder " + missing + "."), message);
		assertTrue(Files.notExists(missing));
	}

	@Test
	void aFolderIsNoFileToPrintInto() {
		String message = assertThrows(IOException.class, () -> print("Word", folder)).getMessage();

		assertTrue(message.contains(folder + " is a folder"), message);
	}

	@Test
	void aFileIsNoFolderToPrintInto() throws Exception {
		Path file = Files.writeString(folder.resolve("notes.txt"), "notes");

		String message = assertThrows(IOException.class, () -> print("Word", file.resolve("order.txt"))).getMessage();

		assertTrue(message.contains(file + " is not a folder"), message);
		assertEquals("notes", Files.readString(file));
	}

	@Test
	void aFolderThatCannotBeWrittenIntoIsNamed() {
		// The one folder of the system that refuses files even to its administrator.
		Path file = Path.of("/proc/order.txt");

		String message = assertThrows(IOException.class, () -> print("Word", file)).getMessage();

		assertTrue(message.startsWith(file + " can't be written"), message);
	}

	@Test
	void thePermissionsAreThoseOfAnyNewFile() throws Exception {
		Path file = folder.resolve("order.txt");
		print("Word", file);

		assertEquals(Files.getPosixFilePermissions(Files.createFile(folder.resolve("any.txt"))), Files.getPosixFilePermissions(file));
	}

	private Printed print(String type, Path file) throws IOException {
		Contributions contributions = new Contributions();
		contributions.format("com.example.words",
				"id='w' label='Words' kind='work-order' extension='txt' class='studio.safelight.print.Contributions$" + type + "'");
		PrintRequest request = new PrintRequest(Orders.printOrder("1042"), Orders.studio(), Paper.A4, Locale.UK, image -> Optional.empty());
		return contributions.formats().print(contributions.formats().formats(DocumentKind.WORK_ORDER).get(0), request, file);
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}
}
