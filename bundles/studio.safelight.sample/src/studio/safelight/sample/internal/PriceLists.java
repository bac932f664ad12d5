package studio.safelight.sample.internal;

import static studio.safelight.sample.internal.Sample.NEW;

import java.io.IOException;
import java.math.BigDecimal;

import studio.safelight.model.ItemGroup;
import studio.safelight.model.ItemType;
import studio.safelight.model.PackageComponent;
import studio.safelight.model.PriceList;
import studio.safelight.model.PriceListItem;
import studio.safelight.model.TaxRate;
import studio.safelight.model.Vendor;

/** The price list: prints of all sizes, wall art, albums, frames, cards, files, fees, services, and packages of them. */
public final class PriceLists {

	/** Identifier, description, type, group, price, cost, tax, vendor, multiplier, width, height, the vendor's description. */
	private static final String ITEMS = """
			P0913    | Print 9 × 13 cm                       | Print | Prints | 4.50  | 0.32 | S | colora | 1     | 9  | 13 | C-Print 9x13 lustre
			P1015    | Print 10 × 15 cm                      | Print | Prints | 5.50  | 0.38 | S | colora | 1     | 10 | 15 | C-Print 10x15 lustre
			P1318    | Print 13 × 18 cm                      | Print | Prints | 9.00  | 0.62 | S | colora | 1     | 13 | 18 | C-Print 13x18 lustre
			P1520    | Print 15 × 20 cm                      | Print | Prints | 12.00 | 0.85 | S | colora | 1     | 15 | 20 | C-Print 15x20 lustre
			P2025    | Print 20 × 25 cm                      | Print | Prints | 19.00 | 1.65 | S | colora | 1     | 20 | 25 | C-Print 20x25 lustre
			P2030    | Print 20 × 30 cm                      | Print | Prints | 24.00 | 1.95 | S | colora | 1     | 20 | 30 | C-Print 20x30 lustre
			P3040    | Print 30 × 40 cm                      | Print | Prints | 42.00 | 4.80 | S | colora | 1     | 30 | 40 | C-Print 30x40 lustre
			P4050    | Print 40 × 50 cm                      | Print | Prints | 64.00 | 8.20 | S | colora | 1     | 40 | 50 | C-Print 40x50 lustre
			P5070    | Print 50 × 70 cm                      | Print | Prints | 98.00 | 14.50| S | colora | 1     | 50 | 70 | C-Print 50x70 lustre
			P6090    | Print 60 × 90 cm                      | Print | Prints | 149.00| 23.00| S | colora | 1     | 60 | 90 | C-Print 60x90 lustre
			WALLET   | Wallet print 6 × 9 cm                 | Print | Prints | 2.20  | 0.11 | S | house  | 0.125 | 6  | 9  | Sheet of 8 wallet prints
			PASS4    | Passport pictures, set of four        | Print | Prints | 18.00 | 0.40 | S | house  | 1     | 3.5| 4.5| Passport strip
			CONTACT  | Contact sheet                         | Print | Prints | 14.00 | 0.90 | S | house  | 1     | 21 | 29.7 |
			FA2030   | Fine art print 20 × 30 cm, cotton rag | Print | Fine art | 58.00 | 6.40 | S | house | 1  | 20 | 30 | Inkjet, rag 308 g
			FA3040   | Fine art print 30 × 40 cm, cotton rag | Print | Fine art | 89.00 | 11.20| S | house | 1  | 30 | 40 | Inkjet, rag 308 g
			FA4060   | Fine art print 40 × 60 cm, cotton rag | Print | Fine art | 139.00| 19.80| S | house | 1  | 40 | 60 | Inkjet, rag 308 g
			BW3040   | Baryta print 30 × 40 cm, hand-made    | Print | Fine art | 180.00| 22.00| S | house | 1  | 30 | 40 | Darkroom, baryta
			CV3040   | Canvas 30 × 40 cm                     | Wall art | Wall art | 89.00 | 16.50 | S | colora | 1 | 30 | 40 | Canvas 2 cm bar
			CV4060   | Canvas 40 × 60 cm                     | Wall art | Wall art | 129.00| 24.00 | S | colora | 1 | 40 | 60 | Canvas 2 cm bar
			CV6080   | Canvas 60 × 80 cm                     | Wall art | Wall art | 189.00| 36.50 | S | colora | 1 | 60 | 80 | Canvas 4 cm bar
			CV80120  | Canvas 80 × 120 cm                    | Wall art | Wall art | 289.00| 68.00 | S | colora | 1 | 80 | 120| Canvas 4 cm bar
			AC4060   | Acrylic glass 40 × 60 cm              | Wall art | Wall art | 219.00| 58.00 | S | colora | 1 | 40 | 60 | Print behind 4 mm acrylic
			AC6090   | Acrylic glass 60 × 90 cm              | Wall art | Wall art | 349.00| 104.00| S | colora | 1 | 60 | 90 | Print behind 4 mm acrylic
			AL4060   | Aluminium panel 40 × 60 cm            | Wall art | Wall art | 169.00| 41.00 | S | colora | 1 | 40 | 60 | Alu panel, direct print
			TRIP30   | Triptych, three canvases 30 × 30 cm   | Wall art | Wall art | 239.00| 48.00 | S | colora | 3 | 30 | 30 | Canvas 30x30, single
			AB2020   | Album 20 × 20 cm, 20 pages            | Album | Albums and books | 390.00 | 96.00  | S | libretto | 1 | 20 | 20 | Album Classico 20x20, 10 spreads
			AB3030   | Album 30 × 30 cm, 40 pages            | Album | Albums and books | 790.00 | 188.00 | S | libretto | 1 | 30 | 30 | Album Classico 30x30, 20 spreads
			AB4030   | Album 40 × 30 cm, 60 pages, leather   | Album | Albums and books | 1190.00| 296.00 | S | libretto | 1 | 40 | 30 | Album Pelle 40x30, 30 spreads
			ABPAR    | Parents' album 15 × 15 cm             | Album | Albums and books | 190.00 | 48.00  | S | libretto | 1 | 15 | 15 | Album Mini 15x15, 10 spreads
			ABSPREAD | Extra spread                          | Album | Albums and books | 28.00  | 6.50   | S | libretto | 1 |    |    | Spread
			ABBOX    | Album box, linen                      | Album | Albums and books | 120.00 | 34.00  | S | libretto | 1 |    |    | Scatola in lino
			ABSLIP   | Slipcase                              | Album | Albums and books | 65.00  | 18.00  | S | libretto | 1 |    |    | Custodia
			BOOK2130 | Photo book 21 × 30 cm, 40 pages       | Album | Albums and books | 145.00 | 31.00  | R | colora   | 1 | 21 | 30 | Photo book A4, layflat
			FR1318   | Frame 13 × 18 cm, oak                 | Frame | Frames and mats | 39.00  | 9.80  | S | rahmen | 1 | 13 | 18 | Eiche 20 mm
			FR2030   | Frame 20 × 30 cm, oak                 | Frame | Frames and mats | 54.00  | 14.20 | S | rahmen | 1 | 20 | 30 | Eiche 20 mm
			FR3040   | Frame 30 × 40 cm, oak, museum glass   | Frame | Frames and mats | 98.00  | 29.00 | S | rahmen | 1 | 30 | 40 | Eiche 20 mm, Museumsglas
			FR4060   | Frame 40 × 60 cm, oak, museum glass   | Frame | Frames and mats | 149.00 | 46.00 | S | rahmen | 1 | 40 | 60 | Eiche 30 mm, Museumsglas
			FR5070   | Frame 50 × 70 cm, black aluminium     | Frame | Frames and mats | 119.00 | 33.00 | S | rahmen | 1 | 50 | 70 | Alu 12, schwarz
			FR6090   | Shadow gap frame 60 × 90 cm           | Frame | Frames and mats | 219.00 | 71.00 | S | rahmen | 1 | 60 | 90 | Schattenfuge, weiß
			MAT3040  | Mat 30 × 40 cm, bevelled              | Frame | Frames and mats | 24.00  | 6.20  | S | rahmen | 1 | 30 | 40 | Passepartout 1,7 mm
			MAT4060  | Mat 40 × 60 cm, bevelled              | Frame | Frames and mats | 34.00  | 9.40  | S | rahmen | 1 | 40 | 60 | Passepartout 1,7 mm
			CARD25   | Greeting cards, box of 25             | Card | Cards | 59.00  | 15.50 | S | colora | 25 | 10 | 15 | Folded card, single
			CARD50   | Announcement cards, box of 50         | Card | Cards | 99.00  | 29.00 | S | colora | 50 | 10 | 15 | Flat card, single
			SEAL50   | Envelope seals, sheet of 50           | Card | Cards | 19.00  | 3.10 | S | colora | 1  | 4  | 4  |
			CALEN    | Wall calendar, A3                     | Card | Cards | 49.00  | 11.50| S | colora | 1  | 29.7 | 42 | Calendar A3, 13 sheets
			MAGNET   | Photo magnet                          | Accessory | Cards | 8.00 | 1.10 | S |       | 1  | 7  | 7  |
			MUG      | Mug with picture                      | Accessory | Cards | 22.00| 6.30 | S |       | 1  |    |    |
			DIG1     | One picture as a file, full size      | Digital file | Digital | 35.00  |      | S | house | 1 | | | Export JPEG, full size
			DIG10    | Ten pictures as files, full size      | Digital file | Digital | 240.00 |      | S | house | 1 | | | Export JPEG, full size
			DIGALL   | All pictures of a session as files    | Digital file | Digital | 490.00 |      | S | house | 1 | | | Export JPEG, full size
			USBBOX   | USB stick in a wooden box             | Accessory | Digital | 45.00 | 13.00| S | house | 1 | | | Stick 64 GB, walnut box
			SFPORT   | Portrait session                      | Session fee | Fees and services | 120.00  | | S | | 1 | | |
			SFFAM    | Family session                        | Session fee | Fees and services | 150.00  | | S | | 1 | | |
			SFNEW    | Newborn session, with patience        | Session fee | Fees and services | 220.00  | | S | | 1 | | |
			SFBUS    | Business session, half a day          | Session fee | Fees and services | 480.00  | | S | | 1 | | |
			SFWED    | Wedding, ten hours                    | Session fee | Fees and services | 2400.00 | | S | | 1 | | |
			SVRET    | Retouching, an hour                   | Service | Fees and services | 72.00 | | S | | 1 | | |
			SVREST   | Restoring an old photograph           | Service | Fees and services | 95.00 | | S | | 1 | | |
			SVTRAVEL | Travel, a kilometre                   | Service | Fees and services | 0.60  | | S | | 1 | | |
			SVSHIP   | Packing and shipping                  | Service | Fees and services | 9.50  | | S | | 1 | | |
			PROMO20  | Welcome voucher                       | Promotion | Fees and services | -20.00 | | S | | 1 | | |
			PKGGIFT  | Gift set for grandparents             | Package | Packages | 79.00   | | S | | 1 | | |
			PKGFAM   | Family package                        | Package | Packages | 349.00  | | S | | 1 | | |
			PKGBABY  | First year package                    | Package | Packages | 429.00  | | S | | 1 | | |
			PKGWED   | Wedding package "Nordlicht"           | Package | Packages | 1890.00 | | S | | 1 | | |
			""";

	/** Package, then its components with their quantities. A package that contains another comes after it. */
	private static final String PACKAGES = """
			PKGGIFT | P1318*2 FR1318*2
			PKGFAM  | P3040*1 FR3040*1 P2030*2 P1318*4 DIG1*3
			PKGBABY | AB2020*1 P1318*6 CARD25*1
			PKGWED  | AB3030*1 ABPAR*2 ABBOX*1 DIGALL*1 USBBOX*1 PKGGIFT*2
			""";

	private final Sample sample;

	public PriceLists(Sample sample) {
		this.sample = sample;
	}

	/** Makes the one price list with its items. */
	public void make() throws IOException {
		PriceList list = NEW.createPriceList();
		list.setName("Studio price list");
		sample.add(PriceList.class, list.getName(), list);
		for (Table.Row row : Table.of(ITEMS)) {
			sample.add(PriceListItem.class, row.text(0), item(list, row));
		}
		for (Table.Row row : Table.of(PACKAGES)) {
			PriceListItem item = sample.get(PriceListItem.class, row.text(0));
			for (String part : row.text(1).split(" ")) {
				PackageComponent component = NEW.createPackageComponent();
				component.setItem(sample.get(PriceListItem.class, part.substring(0, part.indexOf('*'))));
				component.setQuantity(new BigDecimal(part.substring(part.indexOf('*') + 1)));
				item.getComponents().add(component);
			}
		}
	}

	private PriceListItem item(PriceList list, Table.Row row) {
		PriceListItem item = NEW.createPriceListItem();
		item.setPriceList(list);
		item.setIdentifier(row.text(0));
		item.setDescription(row.text(1));
		item.setType(sample.get(ItemType.class, row.text(2)));
		item.setGroup(sample.get(ItemGroup.class, row.text(3)));
		item.setPrice(row.number(4));
		item.setCost(row.number(5));
		item.setTaxRate(sample.get(TaxRate.class, row.text(6).equals("R") ? "Reduced rate" : "Standard rate"));
		item.setPreferredVendor(sample.get(Vendor.class, row.text(7)));
		item.setVendorMultiplier(row.number(8));
		item.setWidth(row.number(9));
		item.setHeight(row.number(10));
		item.setVendorDescription(row.text(11));
		return item;
	}
}
