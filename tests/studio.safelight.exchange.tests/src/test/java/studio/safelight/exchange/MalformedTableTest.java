package studio.safelight.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Tables that are damaged, or no tables at all. */
class MalformedTableTest extends ImportFixture {

	@Test
	void aQuotationMarkThatIsNeverClosedIsFoundWhereItsRowBegins() throws IOException {
		FilePlan plan = preview("clients.csv", "number,name\n1,Anna\n2,\"Bert\n3,Cara\n");

		assertEquals(List.of(3L), plan.allProblems().stream().map(Problem::line).toList());
		assertTrue(plan.allProblems().getFirst().message().contains("quotation marks"), plan.allProblems().toString());
	}

	@Test
	void textBehindAClosingQuotationMarkIsAProblem() throws IOException {
		assertEquals(2, problem("clients.csv", "number,name\n1,\"Anna\" Berg\n").line());
	}

	@Test
	void brokenQuotesInTheHeaderAreAProblem() throws IOException {
		assertTrue(problem("clients.csv", "number,\"name\n1,Anna\n").message().contains("quotation marks"));
	}

	@Test
	void lineBreaksInsideQuotesAreCountedAndEmptyRowsSkipped() throws IOException {
		Problem problem = problem("clients.csv", "number,name,inactive\n1,\"Anna\nBerg\",no\n\n,,\n2,Bert,perhaps\n");

		assertEquals(6, problem.line());
		assertEquals("inactive", problem.field());
	}

	@Test
	void tooManyAndTooFewValuesAreProblemsOfTheirRows() throws IOException {
		FilePlan plan = preview("clients.csv", "number,name,city\n1,Anna\n2,Bert,Ulm,89073\n3,Cara,Bonn\n");

		assertEquals(List.of(2L, 3L), plan.allProblems().stream().map(Problem::line).toList());
		assertEquals(1, plan.result().created());
	}

	@Test
	void missingColumnsAreNamed() throws IOException {
		assertTrue(problem("invoices.csv", "number,item,quantity,price,vendor\n1,A,1,1.00,Lab\n").message().contains("client, invoice-date"));
	}

	@Test
	void columnsThatAreAllUnknownAreNamed() throws IOException {
		Problem problem = problem("x.csv", "foo,bar\n1,2\n");

		assertTrue(problem.message().contains("foo, bar"), problem.message());
		assertEquals(FileKind.UNKNOWN, preview("x.csv", "foo,bar\n1,2\n").kind());
	}

	@Test
	void aColumnTwiceIsAProblem() throws IOException {
		assertTrue(problem("clients.csv", "number,client number,name\n1,2,Anna\n").message().contains("mean the same"));
	}

	@Test
	void aRequiredCellThatIsEmptyIsAProblem() throws IOException {
		Problem problem = problem("clients.csv", "number,name\n1,\n");

		assertEquals(2, problem.line());
		assertEquals("name", problem.field());
	}

	@Test
	void anEmptyFileAndOneWithNothingBelowItsHeaderAreProblems() throws IOException {
		assertTrue(problem("a.csv", "").message().contains("empty"));
		assertTrue(problem("b.csv", "\n \n").message().contains("empty"));
		assertTrue(problem("c.csv", "number,name\n").message().contains("nothing below"));
	}

	@Test
	void bytesOfValueZeroAreAProblem() throws IOException {
		assertTrue(problem(file("a.csv", "number,name\n1,An\0na\n".getBytes(StandardCharsets.UTF_8))).message().contains("bytes of value 0"));
		assertTrue(problem(file("b.csv", "number,name\n1,Anna\n".getBytes(StandardCharsets.UTF_16LE))).message().contains("bytes of value 0"));
	}

	@Test
	void bytesThatFitNoEncodingAreAProblem() throws IOException {
		byte[] bytes = "number,name\n1,Anna\n".getBytes(StandardCharsets.UTF_8);
		bytes[14] = (byte) 0x81;

		assertTrue(problem(file("a.csv", bytes)).message().contains("neither UTF-8"));
	}

	@Test
	void aFileThatIsMarkedAsUtf8ButIsNotIsAProblem() throws IOException {
		byte[] bytes = "\ufeffnumber,name\n1,Anna\n".getBytes(StandardCharsets.UTF_8);
		bytes[17] = (byte) 0xFC;

		assertTrue(problem(file("a.csv", bytes)).message().contains("UTF-8"));
	}

	@Test
	void aLetterThatWasLostBeforeIsAProblem() throws IOException {
		assertEquals("name", problem("a.csv", "number,name\n1,J\ufffdrgen\n").field());
	}

	@Test
	void aSpreadsheetIsRefusedWithAdvice() throws IOException {
		assertTrue(problem(file("clients.xlsx", new byte[] { 'P', 'K', 3, 4, 20, 0, 0, 0 })).message().contains("Save the sheet as CSV"));
	}

	@Test
	void aFolderAndAFileThatIsNotThereAreProblems() throws IOException {
		assertTrue(problem(folder).message().contains("not a file"));
		assertTrue(problem(folder.resolve("none.csv")).message().contains("no file"));
	}
}
