package studio.safelight.print.pdf.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;

import studio.safelight.print.pdf.internal.FontPrograms.Face;

/**
 * Makes paragraphs of one document, each piece of a text in a font that has its letters. Letters that no font has are printed as the sign
 * for an unknown letter, and remembered.
 */
final class Typesetter {

	private static final float LEADING = 1.34f;
	private static final String UNKNOWN = "\uFFFD";
	private static final String CUT = "…";

	/** Letters that follow each other in one font. */
	private record Run(Face face, String letters) {
	}

	private final FontPrograms programs;
	private final Map<Face, PdfFont> fonts = new EnumMap<>(Face.class);
	private final Set<Integer> unknown = new TreeSet<>();

	Typesetter(FontPrograms programs) {
		this.programs = programs;
	}

	/** @return a paragraph without space around it; null is an empty text */
	Paragraph paragraph(String text, Look look) {
		return append(new Paragraph().setMargin(0).setFixedLeading(look.size() * LEADING), text, look);
	}

	/** Adds to a paragraph, in another look where that is wanted. */
	Paragraph append(Paragraph paragraph, String text, Look look) {
		runs(clean(text), look.face()).forEach(run -> paragraph.add(styled(run, look)));
		return paragraph;
	}

	/** @return as much of a text as fits on a line of that many points, with dots where something is cut off */
	String fitted(String text, Look look, float width) {
		String line = clean(text).replace('\n', ' ').strip();
		if (width(line, look) <= width) {
			return line;
		}
		int end = line.length();
		while (end > 0 && width(line.substring(0, end) + CUT, look) > width) {
			end = line.offsetByCodePoints(end, -1);
		}
		return line.substring(0, end).strip() + CUT;
	}

	private float width(String line, Look look) {
		float width = 0;
		for (Run run : runs(line, look.face())) {
			width += font(run.face()).getWidth(run.letters(), look.size());
		}
		return width;
	}

	/** @return the letters that no font has */
	Set<Integer> unknown() {
		return unknown;
	}

	private List<Run> runs(String text, Face main) {
		List<Run> runs = new ArrayList<>();
		StringBuilder letters = new StringBuilder();
		Face face = main;
		for (int letter : text.codePoints().toArray()) {
			boolean asian = isAsian(letter, main);
			Face next = asian ? Face.ASIAN : main;
			if (next != face && !letters.isEmpty()) {
				runs.add(new Run(face, letters.toString()));
				letters.setLength(0);
			}
			face = next;
			if (asian || letter == '\n' || font(main).containsGlyph(letter)) {
				letters.appendCodePoint(letter);
			} else {
				unknown.add(letter);
				letters.append(UNKNOWN);
			}
		}
		if (!letters.isEmpty()) {
			runs.add(new Run(face, letters.toString()));
		}
		return runs;
	}

	/** The font for these is not even opened for letters that it is known not to have: those before its first block, and emoji. */
	private boolean isAsian(int letter, Face main) {
		return letter >= 0x1100 && letter < 0x1F000 && !font(main).containsGlyph(letter) && font(Face.ASIAN).containsGlyph(letter);
	}

	private PdfFont font(Face face) {
		return fonts.computeIfAbsent(face, f -> {
			try {
				return PdfFontFactory.createFont(programs.get(f), PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
	}

	/** File names of a Mac come with their accents apart; what can't be seen, such as control characters, is left out. */
	static String clean(String text) {
		if (text == null) {
			return "";
		}
		StringBuilder clean = new StringBuilder();
		Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ').codePoints()
				.filter(Typesetter::isVisible).forEach(clean::appendCodePoint);
		return clean.toString();
	}

	private static boolean isVisible(int letter) {
		boolean variationSelector = letter >= 0xFE00 && letter <= 0xFE0F;
		return letter == '\n' || !variationSelector && switch (Character.getType(letter)) {
		case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
		default -> true;
		};
	}

	private Text styled(Run run, Look look) {
		Text text = new Text(run.letters()).setFont(font(run.face())).setFontSize(look.size()).setFontColor(look.color());
		if (look.spacing() != 0) {
			text.setCharacterSpacing(look.spacing());
		}
		return run.face() == Face.ASIAN && look.face() == Face.BOLD ? text.simulateBold() : text;
	}
}
