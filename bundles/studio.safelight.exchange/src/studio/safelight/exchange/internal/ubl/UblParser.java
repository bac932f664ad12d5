package studio.safelight.exchange.internal.ubl;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import studio.safelight.exchange.FileKind;
import studio.safelight.exchange.Problem;
import studio.safelight.exchange.internal.Message;
import studio.safelight.exchange.internal.draft.IgnoredFields;
import studio.safelight.exchange.internal.draft.InvoiceDraft;
import studio.safelight.exchange.internal.draft.InvoiceDraft.LineDraft;
import studio.safelight.exchange.internal.draft.ParsedFile;
import studio.safelight.exchange.internal.text.Encoding;
import studio.safelight.exchange.internal.ubl.XmlReader.XmlException;

/** Makes a draft of an invoice from a UBL invoice or credit note. Lines are taken in one by one, so that memory holds no more than drafts. */
public final class UblParser {

	private static final Set<String> LINES = Set.of("InvoiceLine", "CreditNoteLine");

	private final int mostLines;

	/** @param mostLines a file with more is refused */
	public UblParser(int mostLines) {
		this.mostLines = mostLines;
	}

	/** Whatever is wrong with the content is a problem in the result. */
	public ParsedFile parse(Path file) throws IOException {
		try {
			Encoding encoding = XmlEncoding.of(file);
			try (Reader in = encoding.open(file)) {
				return new Reading().read(file, in, encoding);
			}
		} catch (XmlException e) {
			return ParsedFile.unreadable(file, e.isOfOtherKind() ? FileKind.UNKNOWN : FileKind.UBL_INVOICE,
					new Problem(e.line(), null, e.getMessage()));
		}
	}

	/** What is read of one file. */
	private final class Reading {

		private final List<LineDraft> lines = new ArrayList<>();
		private final List<String> remarks = new ArrayList<>();
		private final IgnoredFields ignored = new IgnoredFields();
		private int count;

		ParsedFile read(Path file, Reader in, Encoding encoding) throws IOException, XmlException {
			Element root = new XmlReader(Reading::check, this::child).read(in, encoding.charset());
			if (count > mostLines) {
				throw new XmlException(0, Message.TOO_MANY_ROWS.text(mostLines));
			}
			InvoiceDraft draft = new Header(root, fields(root), remarks).invoice(lines);
			root.reportIgnored(ignored);
			return new ParsedFile(file, FileKind.UBL_INVOICE, List.of(), List.of(), List.of(draft), List.of(), ignored.list(), remarks);
		}

		private static void check(Element root) throws XmlException {
			boolean isInvoice = root.namespace().equals(Ubl.INVOICE) && root.name().equals("Invoice")
					|| root.namespace().equals(Ubl.CREDIT_NOTE) && root.name().equals("CreditNote");
			if (!isInvoice) {
				throw XmlException.otherKind(root.line(), Message.OTHER_XML.text(root.name(), root.namespace().isEmpty() ? "-" : root.namespace()));
			}
		}

		private void child(Element root, Element child) {
			if (!LINES.contains(child.name()) || !child.namespace().equals(Ubl.CAC)) {
				root.children().add(child);
			} else if (++count <= mostLines) {
				child.take();
				lines.addAll(new Lines(fields(root), remarks).lines(child));
				child.reportIgnored(ignored);
			}
		}

		private static Fields fields(Element root) {
			return new Fields(root.children().stream().filter(child -> child.name().equals("DocumentCurrencyCode")).map(Element::text)
					.findFirst().orElse(null));
		}
	}
}
