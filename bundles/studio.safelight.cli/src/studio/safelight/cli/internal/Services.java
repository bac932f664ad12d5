package studio.safelight.cli.internal;

import studio.safelight.print.PrintFormats;
import studio.safelight.store.Studios;

/** What the commands need of the product. */
public interface Services {

	/** @return never null */
	Studios studios();

	/** @return never null */
	PrintFormats printFormats();
}
