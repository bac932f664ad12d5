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

import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import studio.safelight.model.Paper;
import studio.safelight.print.PrintFormats.Descriptor;

class ContributedFormatsTest {

	private static final String WORD = "class='studio.safelight.print.Contributions$Word'";
	private static final String GOOD = "id='good' label='Good' kind='work-order' extension='txt' " + WORD;

	private final Contributions contributions = new Contributions();

	@TempDir
	Path folder;

	@Test
	void theDefaultFormatIsOfferedFirstAndTheOthersByLabel() {
		contributions.format("a", "id='z' label='Zebra' kind='work-order' extension='txt' " + WORD)
				.format("b", "id='m' label='Main' kind='work-order' extension='pdf' default='true' " + WORD)
				.format("c", "id='a' label='album sheet' kind='work-order' extension='txt' " + WORD)
				.format("d", "id='p' label='Purchase' kind='purchase-order' extension='pdf' " + WORD);

		assertEquals(List.of("m", "a", "z"), ids(DocumentKind.WORK_ORDER));
		assertEquals(List.of(new Descriptor("p", "Purchase", DocumentKind.PURCHASE_ORDER, "pdf", "d")),
				contributions.formats().formats(DocumentKind.PURCHASE_ORDER));
		assertEquals(List.of(), contributions.log());
	}

	@ParameterizedTest
	@CsvSource({
			"id, label='Bad' kind='work-order' extension='txt'",
			"label, id='bad' kind='work-order' extension='txt'",
			"label, id='bad' label=' ' kind='work-order' extension='txt'",
			"kind, id='bad' label='Bad' extension='txt'",
			"extension, id='bad' label='Bad' kind='work-order'",
			"recipe, id='bad' label='Bad' kind='recipe' extension='txt'",
			"../etc, id='bad' label='Bad' kind='work-order' extension='../etc'" })
	void anIncompleteFormatIsLeftOutAndNamedWithItsBundle(String culprit, String attributes) {
		contributions.format("com.example.bad", attributes + " " + WORD).format("com.example.good", GOOD);

		assertEquals(List.of("good"), ids(DocumentKind.WORK_ORDER));
		assertLogged("com.example.bad", culprit);
	}

	@Test
	void aFormatWithoutAClassIsLeftOut() {
		contributions.format("com.example.bad", "id='bad' label='Bad' kind='work-order' extension='txt'").format("com.example.good", GOOD);

		assertEquals(List.of("good"), ids(DocumentKind.WORK_ORDER));
		assertLogged("com.example.bad", "class");
	}

	@Test
	void anElementOfAnotherNameIsLeftOut() {
		contributions.contribute("com.example.bad", "<extension point='studio.safelight.print.formats'><fromat id='x'/></extension>");

		assertEquals(List.of(), ids(DocumentKind.WORK_ORDER));
		assertLogged("com.example.bad", "fromat");
	}

	@Test
	void ofTwoFormatsWithOneIdOnlyOneIsTakenAndBothBundlesAreNamed() {
		contributions.format("com.example.one", GOOD).format("com.example.two", GOOD);

		assertEquals(List.of("good"), ids(DocumentKind.WORK_ORDER));
		IStatus status = contributions.log().get(0);
		assertTrue(status.getMessage().contains("com.example.one") && status.getMessage().contains("com.example.two"), status.getMessage());
	}

	@Test
	void nobodyTakesTheIdOfAnothersFormat() {
		String attributes = "id='com.example.owner.sheet' label='Sheet' kind='work-order' extension='txt' " + WORD;
		contributions.format("com.example.a", attributes).format("com.example.owner", attributes).format("com.example.z", attributes);

		assertEquals(List.of("com.example.owner"),
				contributions.formats().formats(DocumentKind.WORK_ORDER).stream().map(Descriptor::bundle).toList());
	}

	@ParameterizedTest
	@CsvSource({ "com.example.NoSuchClass", "studio.safelight.print.Contributions$Unmakeable", "java.util.ArrayList" })
	void aFormatWhoseClassCannotBeMadeIsLeftOutOnceThatIsKnown(String type) throws Exception {
		contributions.format("com.example.bad", "id='bad' label='Bad' kind='work-order' extension='txt' class='" + type + "'")
				.format("com.example.good", GOOD);
		Descriptor bad = contributions.formats().formats(DocumentKind.WORK_ORDER).get(0);
		Path file = folder.resolve("order.txt");

		String message = assertThrows(IOException.class, () -> contributions.formats().print(bad, request(), file)).getMessage();

		assertTrue(message.contains("Bad") && message.contains("com.example.bad"), message);
		assertLogged("com.example.bad", type);
		assertEquals(List.of("good"), ids(DocumentKind.WORK_ORDER));
		contributions.formats().print(contributions.formats().formats(DocumentKind.WORK_ORDER).get(0), request(), file);
		assertEquals("printed", Files.readString(file));
	}

	@Test
	void formatsComeAndGoWithTheirBundles() {
		contributions.format("com.example.one", GOOD);
		assertEquals(List.of("good"), ids(DocumentKind.WORK_ORDER));

		contributions.format("com.example.two", "id='late' label='Late' kind='work-order' extension='txt' " + WORD);
		assertEquals(List.of("good", "late"), ids(DocumentKind.WORK_ORDER));

		contributions.uninstall("com.example.one");
		assertEquals(List.of("late"), ids(DocumentKind.WORK_ORDER));
	}

	@Test
	void aFormatThatIsNotInstalledAnyMoreIsRefusedByName() {
		contributions.format("com.example.one", GOOD);
		Descriptor gone = contributions.formats().formats(DocumentKind.WORK_ORDER).get(0);
		contributions.uninstall("com.example.one");

		String message = assertThrows(IOException.class, () -> contributions.formats().print(gone, request(), folder.resolve("x.txt")))
				.getMessage();

		assertTrue(message.contains("Good"), message);
	}

	private List<String> ids(DocumentKind kind) {
		return contributions.formats().formats(kind).stream().map(Descriptor::id).toList();
	}

	private void assertLogged(String bundle, String culprit) {
		assertEquals(1, contributions.log().size(), contributions.log()::toString);
		IStatus status = contributions.log().get(0);
		assertEquals(bundle, status.getPlugin());
		assertEquals(IStatus.ERROR, status.getSeverity());
		assertTrue(status.getMessage().contains(bundle) && status.getMessage().contains(culprit), status.getMessage());
	}

	private static PrintRequest request() {
		return new PrintRequest(Orders.printOrder("1042"), Orders.studio(), Paper.A4, Locale.UK, image -> Optional.empty());
	}
}
