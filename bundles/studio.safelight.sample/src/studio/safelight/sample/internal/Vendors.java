package studio.safelight.sample.internal;

import static studio.safelight.sample.internal.Sample.NEW;

import java.io.IOException;

import studio.safelight.model.OrderType;
import studio.safelight.model.Vendor;

/** Who makes what: the studio's own lab, a professional lab, an album maker and a frame maker. */
public final class Vendors {

	/** Key, name, account number, vendor number, in-house, order type, numbers, phone, e-mail, then the address. */
	private static final String VENDORS = """
			house    | Atelier Nordlicht, in-house |         | V-001 | in-house | Print order       |           | +49 40 5550 171   | lab@atelier-nordlicht.example  | Brook 7 | 20457 | Hamburg | | Germany
			colora   | Colora Prolab               | C-48210 | V-002 |          | Print order       | automatic | +49 211 5550 300  | orders@colora-prolab.example   | Ellerstraße 118 | 40227 | Düsseldorf | | Germany
			libretto | Libretto Legatoria          | 00817   | V-003 |          | Albums and frames |           | +39 051 555 0142  | ordini@libretto.example        | Via del Pratello 34 | 40122 | Bologna | BO | Italy
			rahmen   | Rahmenwerk Leipzig          | 70-1125 | V-004 |          | Albums and frames |           | +49 341 5550 88   | werkstatt@rahmenwerk.example   | Spinnereistraße 7, Halle 18 | 04179 | Leipzig | | Germany
			""";

	private final Sample sample;

	public Vendors(Sample sample) {
		this.sample = sample;
	}

	/** Makes the four of them. */
	public void make() throws IOException {
		for (Table.Row row : Table.of(VENDORS)) {
			Vendor vendor = NEW.createVendor();
			vendor.setName(row.text(1));
			vendor.setAccountNumber(row.text(2));
			vendor.setVendorNumber(row.text(3));
			vendor.setInHouse(row.has(4, "in-house"));
			vendor.setDefaultOrderType(sample.get(OrderType.class, row.text(5)));
			vendor.setAssignsNumbers(row.has(6, "automatic"));
			vendor.setPhone(row.text(7));
			vendor.setEmail(row.text(8));
			vendor.setAddress(Sample.address(row, 9));
			sample.add(Vendor.class, row.text(0), vendor);
		}
		sample.get(Vendor.class, "colora").setNotes("Orders before 14:00 are printed the same day. Ships on Tuesdays and Fridays.");
		sample.get(Vendor.class, "libretto").setNotes("Needs the approved layout as PDF. Leather samples are in the front desk's second drawer.");
	}
}
