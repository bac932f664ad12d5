package studio.safelight.ui.tests.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import studio.safelight.ui.print.internal.documents.FileNames;

class FileNamesTest {

	private final FileNames names = new FileNames();

	@Test
	void twoOrdersWithoutANumberAtOneVendorGetDifferentFiles() {
		assertEquals("Work order Lab.pdf", names.next("Work order Lab", "pdf"));
		assertEquals("work order lab (2).pdf", names.next("work order lab", "pdf"), "where case doesn't count");
	}

	@Test
	void whatNoFileMayHaveInItsNameIsReplaced() {
		assertEquals("Order 10-42.pdf", names.next("Order 10/42", "pdf"));
		assertEquals("Order a-b.pdf", names.next("Order a<>|b.", "pdf"));
		assertEquals("hidden.pdf", names.next("..hidden", "pdf"));
		assertEquals("-.pdf", names.next(" . ", "pdf"));
	}

	@Test
	void aLongNameIsCut() {
		assertEquals(124, names.next("x".repeat(300), "pdf").length());
	}
}
