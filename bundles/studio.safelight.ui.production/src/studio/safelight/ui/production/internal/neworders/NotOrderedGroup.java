package studio.safelight.ui.production.internal.neworders;

import java.util.List;

/** The group of the lines that nobody makes. */
record NotOrderedGroup(List<PreviewLine> lines) {

	/** @return whether somebody should do something about one of them */
	boolean isWarning() {
		return lines.stream().anyMatch(line -> line.proposed().isWarning());
	}
}
