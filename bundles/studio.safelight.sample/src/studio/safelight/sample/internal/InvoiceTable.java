package studio.safelight.sample.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sixty invoices, as text. */
final class InvoiceTable {

	private InvoiceTable() {
	}

	/**
	 * Client, type, days ago, days until delivery, status, lines, discount of the invoice, percent paid, and how far its production orders
	 * are (see {@link Progress}), the last one being for all further orders too. No progress: none were made yet.
	 */
	static final String INVOICES = """
			oconnor    | fees     | 172 |    | Closed        | SFWED SVTRAVEL*240 | | 100 |
			dubois     | fees     | 160 |    | Closed        | SFBUS*2 SVRET*6 | | 100 |
			elbschule  | fees     | 150 |    | Closed        | SFBUS | | 100 |
			dubois     | initial  | 149 | 21 | Delivered     | CARD50*4:031 DIGALL P4050*3:007 | 60.00 | 100 | FINAL
			oconnor    | initial  | 144 | 50 | Delivered     | PKGWED ABSPREAD*6 CV80120:112 P1318*12:045 | 50.00 | 100 | FINAL
			elbschule  | initial  | 138 | 20 | Delivered     | P1318*96:001 P0913*192:002 CONTACT*4:001 | 120.00 | 100 | FINAL
			bergstrom  | estimate | 135 |    | Quoted        | SFWED PKGWED CV80120 | | |
			bergstrom  | fees     | 126 |    | Closed        | SFWED SVTRAVEL*90 | | 100 |
			schmidt    | fees     | 118 |    | Closed        | SFFAM PROMO20 | | 100 |
			schmidt    | initial  | 108 | 25 | Delivered     | PKGFAM:018 P1318*10:018 CALEN*3:023 | | 100 | FINAL
			elbschule  | reorder  | 104 | 14 | Delivered     | P1318*11:001 P0913*14:002 | | 100 | FINAL
			smith      | fees     | 102 |    | Closed        | SFPORT SVRET*2 | | 100 |
			bergstrom  | initial  | 98  | 50 | Delivered     | AB4030 ABBOX ABPAR*2 DIGALL FA4060:021 FR4060>rahmen | 75.00 | 100 | FINAL
			kowalska   | fees     | 95  |    | Closed        | SFNEW | | 100 |
			smith      | initial  | 92  | 21 | Delivered     | DIG1:044 BW3040:044 FR3040 | | 100 | FINAL
			schmidt    | credit   | 90  |    | Closed        | CALEN*-1:023 | | 100 |
			nielsen    | fees     | 88  |    | Closed        | SFBUS*2 SVTRAVEL*130 | | 100 |
			kowalska   | initial  | 84  | 40 | Delivered     | PKGBABY:009 P1520*3:012 MAGNET*6:009>colora | | 100 | FINAL
			santos     | fees     | 80  |    | Closed        | SFFAM | | 100 |
			nielsen    | initial  | 79  | 20 | Delivered     | AL4060*3:005 AL4060*3:016 DIGALL ~Hand-held_banner_1×3_m=180.00*2>colora | | 100 | FINAL
			muller     | generic  | 76  | 10 | Delivered     | SVREST*4 FA3040*4 | | 100 | FINAL
			santos     | initial  | 70  | 30 | Delivered     | PKGGIFT*2:027 CV6080:031 P1015*20:027-10.00 | | 100 | FINAL
			hakim      | fees     | 71  |    | Closed        | SFPORT | | 100 |
			hakim      | initial  | 68  | 7  | Delivered     | PASS4:003 DIG1:003 P1318*4:003 | | 100 | FINAL
			oconnor    | reorder  | 64  | 21 | Delivered     | P1318*8:045 P2030*2:112 | | 100 | FINAL
			visser     | fees     | 61  |    | Closed        | SFWED SVTRAVEL*470 PROMO20 | | 100 |
			papa       | fees     | 56  |    | Closed        | SFFAM | | 100 |
			visser     | estimate | 55  |    | Quoted        | AB4030 ABBOX ABPAR*4 | | |
			smith      | reorder  | 52  | 15 | Delivered     | FA4060:044 FR4060 MAT4060 | | 100 | FINAL
			okafor     | fees     | 50  |    | Closed        | SFNEW PROMO20 | | 100 |
			papa       | initial  | 46  | 30 | Delivered     | P2030*4:014 P1318*12:014 P1318*12:022 FR2030*2 | 30.00 | 100 | FINAL
			kanzlei    | fees     | 45  |    | Closed        | SFBUS SVRET*5 | | 100 |
			visser     | initial  | 44  | 60 | In production | AB4030 ABSPREAD*10 ABBOX ABPAR*2 CV6080:057 P1318*20:063 | 100.00 | 50 | LATE,FINAL
			yilmaz     | fees     | 41  |    | Closed        | SFFAM | | 100 |
			okafor     | initial  | 39  | 42 | In production | PKGBABY:006 WALLET*20:006 FR1318*2 | | 50 | WAITING,FINAL
			garcia     | fees     | 37  |    | Closed        | SFPORT*2 | | 100 |
			kanzlei    | initial  | 36  | 21 | Ready for pick-up | DIG10*2:010 P3040*6:010 FR3040*6 | 90.00 | 100 | FINAL
			jonsdottir | fees     | 33  |    | Closed        | SFPORT | | 100 |
			yilmaz     | initial  | 31  | 35 | In production | PKGFAM:019 BOOK2130*5:019 P1015*60:024 | | 100 | FINAL,LATE,FINAL
			rossi      | fees     | 30  |    | Closed        | SFPORT | | 100 |
			cafe       | estimate | 28  |    | Quoted        | AC6090*3 AL4060*6 | | |
			garcia     | initial  | 27  | 28 | In production | AC6090:038 FA4060*2:041 FR4060*2 | | 100 | LATE,FINAL,ON_TIME
			jonsdottir | initial  | 23  | 21 | In production | DIG1:002 BW3040*2:002 MAT3040*2 | | 100 | LATE,ON_TIME
			rossi      | initial  | 20  | 21 | In production | TRIP30:011 MUG*2:011 P2030:015 | | 50 | TODAY
			nguyen     | initial  | 17  | 24 | In production | SFFAM P3040*3:008 P2030*6:008 FR3040*3 | 25.00 | 100 | LATE,ON_TIME
			cafe       | generic  | 16  | 20 | In production | SFBUS AL4060*6:004 CARD50*2:017 | | 50 | TODAY
			dvorak     | initial  | 15  | 21 | In production | SFPORT FA4060:033 FR4060 P1520*10:033-12.00 | | 100 | LATE,TODAY,FINAL
			bergstrom  | reorder  | 14  | 30 | In production | ABPAR P1520*6:021 | | 100 | ON_TIME,ON_HOLD
			sato       | initial  | 12  | 25 | In production | SFPORT AB2020 FA3040*2:029 P1318*4:029 | | 50 | ON_TIME
			tremblay   | initial  | 10  | 21 | In production | SFFAM CV4060*3:013 WALLET*12:013 | | 50 | ON_TIME,CANCELLED
			garcia     | credit   | 9   |    | Closed        | FA4060*-1:041 | | 100 |
			shev       | initial  | 8   | 18 | In production | SFPORT P3040*2:020 P1318*8:020 MUG*2:020>colora | | 100 | ON_TIME
			washington | initial  | 7   | 14 | In production | SFBUS*0.5 DIGALL P2025*12:001 SVSHIP | | | ON_TIME,TODAY
			kanzlei    | reorder  | 5   | 14 | Ordered       | P3040*2:010 FR3040*2 | | 100 | NEW
			horvath    | initial  | 4   | 45 | Ordered       | SFNEW PKGBABY:005 CARD25*2:005 ~Hand-lettered_name=25.00 | | 50 |
			muller     | initial  | 3   | 10 | Ordered       | SFBUS P5070*2:006 FR5070*2 DIG10:006 | | |
			popescu    | estimate | 2   |    | Quoted        | PKGFAM CV6080 | | |
			popescu    | generic  | 2   |    | Ordered       | | | |
			ozols      | fees     | 1   |    | Ordered       | SFPORT | | |
			weber      | initial  | 0   | 28 | Ordered       | P1318*6:003 PKGFAM:007 FR1318*2 P2030*2:011>house FA3040:011 MAGNET*10:003 SVRET*1.5 | 20.00 | 50 |
			""";

	/** Item or text, price of its own, quantity, image, vendor, discount: such as <code>P1318*12:045</code>. */
	private static final Pattern LINE = Pattern.compile("(?<item>~?[^=*:>\\s]+?)(=(?<price>[\\d.]+))?(\\*(?<quantity>-?[\\d.]+))?(:(?<image>\\d+))?"
			+ "(>(?<vendor>[a-z]+))?(-(?<discount>[\\d.]+))?");

	/**
	 * A line of an invoice.
	 *
	 * @param item null for a line in free text
	 */
	record Line(String item, String text, BigDecimal price, BigDecimal quantity, String image, String vendor, BigDecimal discount) {
	}

	/** @param text null for an invoice whose lines are still to be entered */
	static List<Line> lines(String text) {
		return text == null ? List.of() : List.of(text.split(" ")).stream().map(InvoiceTable::line).toList();
	}

	private static Line line(String text) {
		Matcher matcher = LINE.matcher(text);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("No line of an invoice: " + text);
		}
		String item = matcher.group("item");
		boolean free = item.startsWith("~");
		BigDecimal quantity = number(matcher.group("quantity"));
		return new Line(free ? null : item, free ? item.substring(1).replace('_', ' ') : null, number(matcher.group("price")),
				quantity == null ? BigDecimal.ONE : quantity, matcher.group("image"), matcher.group("vendor"), number(matcher.group("discount")));
	}

	private static BigDecimal number(String text) {
		return text == null ? null : new BigDecimal(text);
	}
}
