package studio.safelight.exchange;

/**
 * How much an import takes in, so that its memory stays bounded. What is beyond is refused with a clear problem, at once where the size of
 * the file tells.
 *
 * @param csvBytes the size of a CSV file
 * @param xmlBytes the size of an XML file
 * @param rows     how many rows of tables and lines of invoices all files of an import have together
 */
public record ImportLimits(long csvBytes, long xmlBytes, int rows) {

	private static final long MEGABYTE = 1024L * 1024;

	/** 50 MB a table, which is held in memory as a whole, 100 MB an XML file, which is not, and 100,000 rows an import. */
	public static final ImportLimits DEFAULT = new ImportLimits(50 * MEGABYTE, 100 * MEGABYTE, 100_000);
}
