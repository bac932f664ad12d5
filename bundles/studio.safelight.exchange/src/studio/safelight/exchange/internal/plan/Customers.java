package studio.safelight.exchange.internal.plan;

import static studio.safelight.model.SafelightPackage.Literals.*;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;

import studio.safelight.exchange.Ignored;
import studio.safelight.exchange.internal.Message;
import studio.safelight.exchange.internal.draft.FieldPath;
import studio.safelight.exchange.internal.draft.RecordDraft;
import studio.safelight.exchange.internal.text.FieldException;
import studio.safelight.exchange.internal.text.Folding;
import studio.safelight.model.Client;
import studio.safelight.model.SafelightFactory;

/**
 * Finds the client that an invoice describes: the one with its customer number, else the one with the same name and address, else a new one.
 * A client who is there is never changed by an invoice; where the invoice knows something else of him, that is among what is ignored.
 */
final class Customers {

	private static final List<EStructuralFeature> PLACE = List.of(ADDRESS__STREET, ADDRESS__POSTAL_CODE, ADDRESS__CITY);

	private final Known known;
	private final FileBuilder file;

	Customers(Known known, FileBuilder file) {
		this.known = known;
		this.file = file;
	}

	/** @throws FieldException if the number is that of somebody else, or several clients fit */
	Client find(RecordDraft draft, Merge invoice) throws IOException, FieldException {
		String number = draft.text(CLIENT__NUMBER);
		String name = draft.text(CLIENT__NAME);
		List<Client> found = known.clientsByNumber(number);
		if (!found.isEmpty()) {
			if (!isCalled(found.getFirst(), draft)) {
				throw new FieldException(
						Message.NUMBER_OF_OTHER_CLIENT.text(number, found.getFirst().getName(), Objects.requireNonNullElse(name, "-")));
			}
		} else {
			found = known.clientsByName(name).stream()
					.filter(client -> (number == null || client.getNumber() == null) && livesAt(client, draft)).toList();
		}
		if (found.size() > 1) {
			throw new FieldException(Message.SEVERAL_CLIENTS.text(found.size(), name));
		}
		if (found.isEmpty()) {
			return make(draft, invoice);
		}
		report(found.getFirst(), draft);
		return found.getFirst();
	}

	private Client make(RecordDraft draft, Merge invoice) throws IOException {
		Client client = SafelightFactory.eINSTANCE.createClient();
		Merge merge = new Merge(new References(known, file.remarks()));
		merge.values(client, draft, "");
		merge.validate(client, Map.of(client, draft));
		merge.problems().forEach(problem -> invoice.problem(problem.line(), problem.field(), problem.message()));
		boolean sameName = !known.clientsByName(client.getName()).isEmpty();
		file.remarks().add((sameName ? Message.CLIENT_MADE_SAME_NAME : Message.MADE_ALONG).text(Display.type(CLIENT), client.getName()));
		known.update(client, true);
		return client;
	}

	/** Whether the names have one in common: a company may be written to under its own name or that of a person. */
	private static boolean isCalled(Client client, RecordDraft draft) {
		List<String> ours = List.of(Folding.fold(client.getName()), Folding.fold(client.getCompany()));
		List<String> theirs = List.of(Folding.fold(draft.text(CLIENT__NAME)), Folding.fold(draft.text(CLIENT__COMPANY)));
		return theirs.stream().anyMatch(name -> !name.isEmpty() && ours.contains(name));
	}

	/** Whether the address is the same as far as both have one. */
	private static boolean livesAt(Client client, RecordDraft draft) {
		return PLACE.stream().allMatch(feature -> {
			FieldPath path = FieldPath.of(CLIENT__ADDRESS, feature);
			String ours = Folding.fold((String) path.get(client));
			String theirs = Folding.fold(draft.values().get(path) == null ? null : (String) draft.values().get(path).value());
			return ours.isEmpty() || theirs.isEmpty() || ours.equals(theirs);
		});
	}

	private void report(Client client, RecordDraft draft) {
		draft.values().forEach((path, cell) -> {
			String theirs = cell.value() == null ? "" : cell.value().toString();
			if (!theirs.isEmpty() && !Folding.fold(theirs).equals(Folding.fold((String) path.get(client)))) {
				file.ignored().add(new Ignored(draft.line(), cell.field(), theirs, 1));
			}
		});
	}
}
