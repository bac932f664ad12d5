package studio.safelight.exchange.internal.ubl;

import static studio.safelight.model.SafelightPackage.Literals.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import studio.safelight.exchange.internal.draft.FieldPath;
import studio.safelight.exchange.internal.draft.RecordDraft;

/** Makes clients and addresses of parties. */
final class Parties {

	private Parties() {
	}

	/** @return the names under which a party may be known; the elements stay to be reported */
	static List<String> names(Element accountingParty) {
		List<String> names = new ArrayList<>();
		accountingParty.cac("Party").ifPresent(party -> {
			for (String holder : List.of("PartyName", "PartyLegalEntity")) {
				party.cac(holder).ifPresent(there -> {
					there.cbc(holder.equals("PartyName") ? "Name" : "RegistrationName").ifPresent(name -> {
						names.add(name.text());
						name.release();
					});
					there.release();
				});
			}
			party.release();
		});
		return names;
	}

	/** @return the client that an invoice is for */
	static RecordDraft customer(Element accountingParty) {
		RecordDraft client = new RecordDraft(CLIENT, accountingParty.line());
		Optional<Element> account = accountingParty.cbc("SupplierAssignedAccountID");
		account.ifPresent(number -> put(client, number, CLIENT__NUMBER));
		accountingParty.cac("Party").ifPresent(party -> party(client, party, account.isPresent()));
		return client;
	}

	private static void party(RecordDraft client, Element party, boolean hasNumber) {
		party.cac("PartyIdentification").flatMap(holder -> holder.cbc("ID")).ifPresent(number -> {
			// with a scheme it is a number of somebody else's, such as a GLN, and not the studio's own for its client
			if (!hasNumber && !number.attributes().containsKey("schemeID")) {
				put(client, number, CLIENT__NUMBER);
			} else {
				number.release();
			}
		});
		names(client, party);
		party.cac("PostalAddress").ifPresent(address -> address(client, address, CLIENT__ADDRESS));
		party.cac("PartyTaxScheme").ifPresent(scheme -> {
			scheme.cbc("CompanyID").ifPresent(number -> put(client, number, CLIENT__TAX_NUMBER));
			taxScheme(scheme);
		});
	}

	private static void names(RecordDraft client, Element party) {
		Optional<Element> contact = party.cac("Contact");
		Optional<Element> tradeName = party.cac("PartyName").flatMap(holder -> holder.cbc("Name"));
		Optional<Element> legalName = party.cac("PartyLegalEntity").flatMap(holder -> holder.cbc("RegistrationName"));
		Optional<Element> contactName = contact.flatMap(holder -> holder.cbc("Name"));
		Optional<Element> person = tradeName.or(() -> legalName).isPresent() ? Optional.empty() : party.cac("Person");
		Optional<Element> name = tradeName.or(() -> legalName);
		if (name.isPresent()) {
			put(client, name.get(), CLIENT__NAME);
			legalName.filter(legal -> !legal.text().equals(name.get().text())).ifPresent(legal -> put(client, legal, CLIENT__COMPANY));
			contactName.ifPresent(addressee -> put(client, addressee, CLIENT__ADDRESS, ADDRESS__ADDRESSEE));
		} else if (person.isPresent()) {
			String full = Stream.of("FirstName", "MiddleName", "FamilyName").map(person.get()::cbcText).filter(Objects::nonNull)
					.collect(Collectors.joining(" "));
			client.put(FieldPath.of(CLIENT__NAME), person.get().path(), full.isEmpty() ? null : full);
			contactName.ifPresent(addressee -> put(client, addressee, CLIENT__ADDRESS, ADDRESS__ADDRESSEE));
		} else {
			contactName.ifPresent(only -> put(client, only, CLIENT__NAME));
		}
		contact.flatMap(holder -> holder.cbc("Telephone")).ifPresent(phone -> put(client, phone, CLIENT__PHONE));
		contact.flatMap(holder -> holder.cbc("ElectronicMail")).ifPresent(email -> put(client, email, CLIENT__EMAIL));
	}

	/** Puts an address into a record, below one of its references. */
	static void address(RecordDraft draft, Element address, EReference reference) {
		Optional<Element> number = address.cbc("BuildingNumber");
		address.cbc("StreetName").ifPresentOrElse(street -> {
			String text = number.map(building -> street.text() + " " + building.text()).orElse(street.text());
			draft.put(FieldPath.of(reference, ADDRESS__STREET), street.path(), text);
		}, () -> number.ifPresent(Element::release));
		put(draft, address, "AdditionalStreetName", reference, ADDRESS__STREET2);
		put(draft, address, "PostalZone", reference, ADDRESS__POSTAL_CODE);
		put(draft, address, "CityName", reference, ADDRESS__CITY);
		put(draft, address, "CountrySubentity", reference, ADDRESS__REGION);
		address.cac("Country").ifPresent(country -> country.cbc("IdentificationCode").or(() -> country.cbc("Name"))
				.ifPresent(code -> put(draft, code, reference, ADDRESS__COUNTRY)));
		for (Element line : address.allCac("AddressLine")) {
			boolean hasStreet = draft.values().containsKey(FieldPath.of(reference, ADDRESS__STREET));
			FieldPath path = FieldPath.of(reference, hasStreet ? ADDRESS__STREET2 : ADDRESS__STREET);
			line.cbc("Line").ifPresent(text -> {
				if (draft.values().containsKey(path)) {
					text.release();
				} else {
					draft.put(path, text.path(), text.text());
				}
			});
		}
	}

	/** Value-added tax is what goes without saying; another scheme is reported. */
	static void taxScheme(Element holder) {
		holder.cac("TaxScheme").flatMap(scheme -> scheme.cbc("ID")).filter(id -> !id.text().equals("VAT")).ifPresent(Element::release);
	}

	private static void put(RecordDraft draft, Element holder, String name, EStructuralFeature... path) {
		holder.cbc(name).ifPresent(element -> put(draft, element, path));
	}

	private static void put(RecordDraft draft, Element element, EStructuralFeature... path) {
		draft.put(FieldPath.of(path), element.path(), element.text());
	}
}
