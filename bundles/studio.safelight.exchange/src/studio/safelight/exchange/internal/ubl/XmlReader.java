package studio.safelight.exchange.internal.ubl;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.function.BiConsumer;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import studio.safelight.exchange.internal.Message;

/**
 * Reads an XML file piece by piece. A document type declaration is refused, so that there are no entities to expand and nothing outside the
 * file to read.
 */
final class XmlReader {

	/** The file can't be read on. */
	static final class XmlException extends Exception {

		private static final long serialVersionUID = 1L;

		private final long line;

		private final boolean otherKind;

		XmlException(long line, String message) {
			this(line, message, false);
		}

		private XmlException(long line, String message, boolean otherKind) {
			super(message);
			this.line = line;
			this.otherKind = otherKind;
		}

		static XmlException otherKind(long line, String message) {
			return new XmlException(line, message, true);
		}

		/** @return whether it is XML, but of another kind than was wanted */
		boolean isOfOtherKind() {
			return otherKind;
		}

		/** @return where, counted from 1; 0 for the file as a whole */
		long line() {
			return line;
		}
	}

	/** Looks at the root before anything else is read. */
	interface RootCheck {
		void check(Element root) throws XmlException;
	}

	private final RootCheck check;
	private final BiConsumer<Element, Element> onChild;
	private Element root;
	private Element open;
	private int depth;
	private int elements;

	/**
	 * @param onChild gets the root and each child of it when it is complete; the child is kept only if this puts it among the root's children
	 */
	XmlReader(RootCheck check, BiConsumer<Element, Element> onChild) {
		this.check = check;
		this.onChild = onChild;
	}

	/**
	 * @param charset that the characters were decoded with
	 * @return the root
	 */
	Element read(Reader in, Charset charset) throws IOException, XmlException {
		XMLStreamReader reader = null;
		try {
			reader = factory().createXMLStreamReader(in);
			while (reader.hasNext()) {
				handle(reader.next(), reader);
			}
			return root;
		} catch (XMLStreamException e) {
			throw failure(e, charset);
		} finally {
			close(reader);
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException(Message.DOCTYPE.text());
		});
		return factory;
	}

	private void handle(int event, XMLStreamReader reader) throws XmlException {
		switch (event) {
		case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new XmlException(line(reader), Message.DOCTYPE.text());
		case XMLStreamConstants.START_ELEMENT -> start(reader);
		case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
			if (open != root) {
				open.append(reader.getText());
			}
		}
		case XMLStreamConstants.END_ELEMENT -> end();
		default -> {
			// comments and processing instructions say nothing about an invoice
		}
		}
	}

	private void start(XMLStreamReader reader) throws XmlException {
		if (++depth > Ubl.DEEPEST) {
			throw new XmlException(line(reader), Message.TOO_DEEP.text(Ubl.DEEPEST));
		}
		if (++elements > Ubl.MOST_ELEMENTS) {
			throw new XmlException(line(reader), Message.TOO_MANY_ELEMENTS.text(Ubl.MOST_ELEMENTS));
		}
		Element element = new Element(open, reader.getNamespaceURI(), reader.getLocalName(), line(reader));
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			element.attributes().put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
		}
		if (open == null) {
			root = element;
			check.check(root);
		} else if (open != root) {
			open.children().add(element);
		}
		open = element;
	}

	private void end() {
		Element closed = open;
		open = closed.parent();
		depth--;
		if (open != null && open == root) {
			elements = root.children().size();
			onChild.accept(root, closed);
		}
	}

	private static long line(XMLStreamReader reader) {
		return Math.max(reader.getLocation().getLineNumber(), 0);
	}

	private static XmlException failure(XMLStreamException e, Charset charset) throws IOException {
		long line = e.getLocation() == null ? 0 : Math.max(e.getLocation().getLineNumber(), 0);
		if (e.getNestedException() instanceof CharacterCodingException) {
			return new XmlException(line, Message.BROKEN_XML_ENCODING.text(charset));
		}
		if (e.getNestedException() instanceof IOException io) {
			throw io;
		}
		String detail = String.valueOf(e.getMessage()).replaceAll("(?s)^ParseError at \\[row,col\\]:\\[[^\\]]*\\]\\s*Message: ", "").strip();
		return new XmlException(line, Message.NOT_WELL_FORMED.text(detail));
	}

	private static void close(XMLStreamReader reader) throws IOException {
		if (reader != null) {
			try {
				reader.close();
			} catch (XMLStreamException e) {
				throw new IOException(e);
			}
		}
	}
}
