package studio.safelight.ui.print.internal.documents;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for files, each given once, without what no file may have in its name. */
public final class FileNames {

	private static final String FORBIDDEN = "[\\\\/:*?\"<>|\\p{Cntrl}]+"; //$NON-NLS-1$
	private static final int LONGEST = 120;

	private final Set<String> given = new HashSet<>();

	/** @return such as <em>Work order 1042.pdf</em>, or <em>Work order 1042 (2).pdf</em> where that was given already */
	public String next(String title, String extension) {
		String stem = stem(title);
		String name = stem + '.' + extension;
		for (int i = 2; !given.add(name.toLowerCase(Locale.ROOT)); i++) {
			name = stem + " (" + i + ")." + extension; //$NON-NLS-1$ //$NON-NLS-2$
		}
		return name;
	}

	/** @return the title as the name of a file, without an extension */
	public static String stem(String title) {
		String clean = title.replaceAll(FORBIDDEN, "-").strip(); //$NON-NLS-1$
		// No name ends with a dot on Windows, and none is hidden by one in front.
		String stem = clean.substring(0, Math.min(LONGEST, clean.length())).replaceAll("^\\.+|[. ]+$", ""); //$NON-NLS-1$ //$NON-NLS-2$
		return stem.isEmpty() ? "-" : stem; //$NON-NLS-1$
	}
}
