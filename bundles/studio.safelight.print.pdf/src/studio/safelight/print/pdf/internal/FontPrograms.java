package studio.safelight.print.pdf.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;

/**
 * The fonts that are embedded, read when they are first used and kept for the documents that follow. The fonts of the system are never
 * looked at: a document looks the same wherever it is printed.
 */
final class FontPrograms {

	/** A font in this bundle. */
	enum Face {
		/** Latin, Greek and Cyrillic. */
		REGULAR("/fonts/NotoSans-Regular.ttf"),
		BOLD("/fonts/NotoSans-Bold.ttf"),
		/** Chinese, Japanese and Korean, and nothing of the others. It is large, and so read only for a text that needs it. */
		ASIAN("/fonts/DroidSansFallback.ttf");

		private final String file;

		Face(String file) {
			this.file = file;
		}
	}

	private final Map<Face, FontProgram> programs = new EnumMap<>(Face.class);

	synchronized FontProgram get(Face face) throws IOException {
		FontProgram program = programs.get(face);
		if (program == null) {
			try (InputStream in = FontPrograms.class.getResourceAsStream(face.file)) {
				program = FontProgramFactory.createFont(in.readAllBytes(), false);
			}
			programs.put(face, program);
		}
		return program;
	}
}
