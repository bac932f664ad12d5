package studio.safelight.sample.internal;

import static studio.safelight.sample.internal.Sample.NEW;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import studio.safelight.model.Client;
import studio.safelight.model.CustomFieldLabel;
import studio.safelight.model.CustomValue;
import studio.safelight.model.Session;
import studio.safelight.model.SessionType;
import studio.safelight.model.User;

/** The shoots. */
public final class Sessions {

	/** Client, type, name, days ago, photographer, location. */
	private static final String SESSIONS = """
			oconnor    | Wedding  | Wedding at Lough Corrib          | 172 | mara  | Lough Corrib
			dubois     | Business | Autumn collection                | 160 | jonas | Studio
			elbschule  | School   | Class pictures                   | 150 | jonas | At the school
			bergstrom  | Wedding  | Wedding on Djurgården            | 126 | mara  | Stockholm
			schmidt    | Family   | Three generations                | 118 | tom   | Rosengarten
			smith      | Portrait | Portrait for a book cover        | 102 | mara  | Studio
			kowalska   | Newborn  | Zofia, eleven days old           | 95  | tom   | Studio
			nielsen    | Business | Launch of the Fregat 32          | 88  | jonas | Neustadt
			santos     | Family   | Family in the harbour            | 80  | tom   | Elbe beach
			hakim      | Portrait | Applications                     | 71  | jonas | Studio
			visser     | Wedding  | Wedding in the Vondelpark        | 61  | mara  | Amsterdam
			papa       | Family   | Christening of Nefeli            | 56  | mara  | Thomaskirche
			okafor     | Newborn  | Adaeze, nine days old            | 50  | tom   | Studio
			kanzlei    | Business | Partners and associates          | 45  | jonas | Neuer Wall
			yilmaz     | Family   | Grandmother's eightieth birthday | 41  | tom   | Altona
			garcia     | Portrait | Flamenco                         | 37  | mara  | Studio
			jonsdottir | Portrait | Author's portrait                | 33  | mara  | Studio
			rossi      | Pets     | Bruno and Baffo                  | 30  | tom   | Studio
			nguyen     | Family   | Tết portraits                    | 27  | tom   | Studio
			dvorak     | Portrait | The violinist                    | 24  | mara  | Laeiszhalle
			cafe       | Business | Menu and rooms                   | 22  | jonas | Schulterblatt
			sato       | Portrait | In kimono                        | 20  | mara  | Planten un Blomen
			tremblay   | Family   | Five on a bench                  | 18  | tom   | Alster
			shev       | Portrait | Mother and daughter              | 16  | mara  | Studio
			washington | Business | Company pictures                 | 14  | jonas | HafenCity
			horvath    | Newborn  | Máté, twelve days old            | 12  | tom   | Studio
			weber      | Newborn  | Emil, ten days old               | 9   | mara  | Studio
			muller     | Business | Board of directors               | 6   | jonas | Große Bleichen
			popescu    | Family   | Before the move                  | 3   | tom   | Studio
			ozols      | Portrait | Graduation                       | 1   | mara  | Studio
			""";

	private final Sample sample;

	public Sessions(Sample sample) {
		this.sample = sample;
	}

	/** Makes all shoots, one for each client. */
	public void make() throws IOException {
		CustomFieldLabel location = sample.get(CustomFieldLabel.class, "Location");
		List<Table.Row> rows = Table.of(SESSIONS).stream().sorted(Comparator.comparing(row -> -row.whole(3))).toList();
		int number = 2001;
		for (Table.Row row : rows) {
			Session session = NEW.createSession();
			session.setNumber(Integer.toString(number++));
			session.setClient(sample.get(Client.class, row.text(0)));
			session.setType(sample.get(SessionType.class, row.text(1)));
			session.setName(row.text(2));
			LocalDate day = sample.daysAgo(row.whole(3));
			session.setSessionDate(day);
			session.setPhotographer(sample.get(User.class, row.text(4)));
			session.setImageFolder(session.getNumber() + "-" + row.text(0));
			CustomValue value = NEW.createCustomValue();
			value.setField(location);
			value.setText(row.text(5));
			session.getCustomValues().add(value);
			sample.add(Session.class, row.text(0), session);
		}
	}

	/** @return the name of the file of an image of a session */
	static String fileName(Session session, String image) {
		return "NL" + session.getNumber() + "-" + image + ".jpg";
	}
}
