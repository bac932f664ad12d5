package studio.safelight.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;

import studio.safelight.model.NumberSeries;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.production.Records;
import studio.safelight.production.RuleException;
import studio.safelight.sample.internal.Calendar;
import studio.safelight.sample.internal.Clients;
import studio.safelight.sample.internal.Cycles;
import studio.safelight.sample.internal.Invoices;
import studio.safelight.sample.internal.Maintenance;
import studio.safelight.sample.internal.Messages;
import studio.safelight.sample.internal.Orders;
import studio.safelight.sample.internal.Pictures;
import studio.safelight.sample.internal.PriceLists;
import studio.safelight.sample.internal.Sample;
import studio.safelight.sample.internal.Sessions;
import studio.safelight.sample.internal.Tasks;
import studio.safelight.sample.internal.Vendors;

/**
 * A believable studio, to try, to show and to test with. The same on every run for the same day; its dates lie around that day, so that on
 * whatever day it is made some orders are late, some are due today and some later.
 */
public final class SampleStudio {

	/**
	 * The number of an invoice that no orders were made of yet, and that needs three vendors, has a package, and a line that no vendor is
	 * known for.
	 */
	public static final String UNORDERED_INVOICE = "5060";

	/** The number of an invoice without lines. */
	public static final String EMPTY_INVOICE = "5058";

	/** The number of an invoice that only has a session fee, so that nothing is to be ordered. */
	public static final String FEES_INVOICE = "5059";

	/** The zone of the sample studio, in which its days are counted. */
	public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

	/** What an empty studio has none of; first what a studio has few of, as all of a type are read. */
	/** Of the series whose numbers in the sample don't begin where those of a new studio do. */
	private static final Map<String, Long> NEXT_NUMBERS = Map.of("invoices", 5061L, "sessions", 2031L);

	private static final List<EClass> MUST_BE_NONE = List.of(Literals.VENDOR, Literals.ORDER_TYPE, Literals.PRICE_LIST, Literals.INVOICE_STATUS,
			Literals.CLIENT);

	private SampleStudio() {
	}

	/** How many of each were made. */
	public record Made(int vendors, int items, int clients, int sessions, int invoices, int orders, int images) {
	}

	/**
	 * Fills an empty studio: one that has nothing but what every new studio has. All of it is one transaction: a studio is never half full.
	 *
	 * @param records     where the studio is kept
	 * @param today       the day that the dates lie around; in the zone of the sample studio
	 * @param imageFolder where the pictures are put; made where it isn't there
	 * @throws RuleException if the studio isn't empty; nothing was changed
	 * @throws IOException   if it can't be saved, or the pictures can't be written
	 */
	public static Made fill(Records records, LocalDate today, Path imageFolder) throws IOException {
		Objects.requireNonNull(today);
		Pictures pictures = new Pictures(imageFolder);
		return records.transaction(transaction -> {
			for (EClass type : MUST_BE_NONE) {
				if (!transaction.loadAll(type).isEmpty()) {
					throw new RuleException(Messages.notEmpty(type));
				}
			}
			Sample sample = new Sample(transaction, today);
			new Maintenance(sample).make();
			new Cycles(sample).make();
			new Vendors(sample).make();
			new Calendar(sample).make();
			new PriceLists(sample).make();
			new Clients(sample).make();
			new Sessions(sample).make();
			List<Invoices.Ordered> toOrder = new Invoices(sample, pictures).make();
			new Tasks(sample).make();
			goOnWithNumbers(transaction);
			sample.save();
			int orders = new Orders(within(transaction), today, ZONE).make(toOrder);
			return sample.made(orders, pictures.draw());
		});
	}

	/** The next numbers that are drawn follow on those of the sample. */
	private static void goOnWithNumbers(Records.Transaction transaction) throws IOException {
		List<NumberSeries> all = transaction.loadAll(Literals.NUMBER_SERIES);
		List<NumberSeries> used = all.stream().filter(series -> NEXT_NUMBERS.containsKey(series.getName())).toList();
		used.forEach(series -> series.setNextNumber(NEXT_NUMBERS.get(series.getName())));
		transaction.save(used);
	}

	/** The rules make orders in transactions of their own; here these belong to one that runs already. */
	private static Records within(Records.Transaction transaction) {
		return new Records() {
			@Override
			public <R> R transaction(Work<R> work) throws IOException {
				return work.run(transaction);
			}
		};
	}
}
