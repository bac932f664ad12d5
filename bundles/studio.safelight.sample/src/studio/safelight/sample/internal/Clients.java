package studio.safelight.sample.internal;

import static studio.safelight.sample.internal.Sample.NEW;

import java.io.IOException;

import studio.safelight.model.Client;
import studio.safelight.model.CustomFieldLabel;
import studio.safelight.model.CustomValue;

/** Thirty clients, from many countries. */
public final class Clients {

	/** Key, name, company, phone, street, postal code, city, region, country, how they found us. */
	private static final String CLIENTS = """
			weber     | Anna Weber              |                          | +49 40 5550 201  | Eppendorfer Weg 41          | 20259    | Hamburg      |               | Germany        | Friends
			okafor    | Chidi Okafor            |                          | +49 40 5550 202  | Lange Reihe 88              | 20099    | Hamburg      |               | Germany        | Window
			papa      | Ελένη Παπαδοπούλου      |                          | +30 21 0555 0103 | Οδός Ερμού 17               | 105 63   | Αθήνα        | Αττική        | Greece         |
			shev      | Оксана Шевченко         |                          | +380 44 555 0104 | вул. Хрещатик 22            | 01001    | Київ         |               | Ukraine        | Friends
			nguyen    | Nguyễn Thị Hương        |                          | +49 40 5550 205  | Hammer Steindamm 112        | 20535    | Hamburg      |               | Germany        | Web
			bergstrom | Åsa Bergström           |                          | +46 8 555 0106   | Götgatan 71                 | 116 21   | Stockholm    |               | Sweden         | Wedding fair
			oconnor   | Siobhán O'Connor        |                          | +353 1 555 0107  | 14 Fade Street              | D02 XF85 | Dublin       |               | Ireland        | Wedding fair
			muller    | Jürgen Müller-Lüdenscheid | Müller & Söhne KG      | +49 40 5550 208  | Große Bleichen 30           | 20354    | Hamburg      |               | Germany        |
			yilmaz    | Ayşe Yılmaz             |                          | +49 40 5550 209  | Altonaer Straße 9           | 20357    | Hamburg      |               | Germany        | Friends
			dvorak    | Zdeněk Dvořák           |                          | +420 2 5550 0110 | Vinohradská 46              | 120 00   | Praha        |               | Czechia        |
			kowalska  | Małgorzata Kowalska     |                          | +48 22 555 01 11 | ul. Chmielna 26             | 00-020   | Warszawa     | Mazowieckie   | Poland         | Web
			santos    | João Santos Conceição   |                          | +351 21 555 0112 | Rua da Bica 63              | 1200-054 | Lisboa       |               | Portugal       |
			garcia    | María José García Núñez |                          | +34 91 555 01 13 | Calle de Embajadores 35     | 28012    | Madrid       |               | Spain          | Friends
			jonsdottir| Guðrún Jónsdóttir       |                          | +354 555 0114    | Skólavörðustígur 12         | 101      | Reykjavík    |               | Iceland        |
			sato      | Satō Misaki (佐藤 美咲) |                          | +81 3 5550 0115  | 2-14-5 Nishi-Azabu          | 106-0031 | Tokyo        | Minato        | Japan          | Web
			hakim     | Layla Hakim             |                          | +49 40 5550 216  | Steindamm 60                | 20099    | Hamburg      |               | Germany        | Window
			dubois    | Geneviève Dubois        | Maison Dubois SARL       | +33 1 55 50 01 17| 23 rue des Martyrs          | 75009    | Paris        |               | France         |
			nielsen   | Søren Nielsen           | Nielsen Yachts ApS       | +45 55 50 01 18  | Nyhavn 31                   | 1051     | København K  |               | Denmark        | Web
			rossi     | Niccolò Rossi           |                          | +39 06 555 0119  | Via dei Coronari 88         | 00186    | Roma         | RM            | Italy          |
			visser    | Marijke Visser-de Groot |                          | +31 20 555 0120  | Prinsengracht 512           | 1017 KH  | Amsterdam    |               | Netherlands    | Wedding fair
			smith     | Harriet Smith           |                          | +44 20 5550 0121 | 8 Lamb's Conduit Street     | WC1N 3NB | London       |               | United Kingdom | Friends
			washington| Marcus Washington       |                          | +1 555 0122      | 411 Valencia Street         | 94103    | San Francisco| CA            | United States  |
			tremblay  | Étienne Tremblay        |                          | +1 555 0123      | 4530, rue Saint-Denis       | H2J 2L3  | Montréal     | QC            | Canada         |
			popescu   | Ștefan Popescu          |                          | +40 21 555 0124  | Strada Lipscani 55          | 030033   | București    |               | Romania        | Friends
			horvath   | Horváth Eszter          |                          | +36 1 555 0125   | Ráday utca 18               | 1092     | Budapest     |               | Hungary        |
			ozols     | Līga Ozola              |                          | +371 5550 0126   | Tērbatas iela 49            | LV-1011  | Rīga         |               | Latvia         |
			schmidt   | Familie Schmidt         |                          | +49 4101 555 27  | Am Rosengarten 3            | 25421    | Pinneberg    |               | Germany        | Friends
			elbschule | Petra Lorenzen          | Grundschule an der Elbe  | +49 40 5550 228  | Elbchaussee 210             | 22605    | Hamburg      |               | Germany        |
			kanzlei   | Dr. Friederike von Thun | von Thun Rechtsanwälte   | +49 40 5550 229  | Neuer Wall 72               | 20354    | Hamburg      |               | Germany        | Web
			cafe      | Mehdi Ben Salem         | Café Sidi Bou            | +49 40 5550 230  | Schulterblatt 55            | 20357    | Hamburg      |               | Germany        | Window
			""";

	private final Sample sample;

	public Clients(Sample sample) {
		this.sample = sample;
	}

	/** Makes all clients. */
	public void make() throws IOException {
		CustomFieldLabel found = sample.get(CustomFieldLabel.class, "How they found us");
		int number = 1001;
		for (Table.Row row : Table.of(CLIENTS)) {
			Client client = NEW.createClient();
			client.setNumber(Integer.toString(number++));
			client.setName(row.text(1));
			client.setCompany(row.text(2));
			client.setPhone(row.text(3));
			client.setEmail(row.text(0) + "@client.example");
			client.setAddress(Sample.address(row, 4));
			if (row.text(9) != null) {
				CustomValue value = NEW.createCustomValue();
				value.setField(found);
				value.setText(row.text(9));
				client.getCustomValues().add(value);
			}
			sample.add(Client.class, row.text(0), client);
		}
		Client kanzlei = sample.get(Client.class, "kanzlei");
		kanzlei.setShippingAddress(Sample.address(Table.of("Hintereingang, Bleichenbrücke 10 | 20354 | Hamburg | | Germany").getFirst(), 0));
		kanzlei.getShippingAddress().setAddressee("von Thun Rechtsanwälte, Empfang");
		sample.get(Client.class, "washington").setNotes("Moves between San Francisco and Hamburg: ask where to ship.");
	}
}
