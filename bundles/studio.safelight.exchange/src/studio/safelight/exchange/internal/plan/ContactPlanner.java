package studio.safelight.exchange.internal.plan;

import static studio.safelight.model.SafelightPackage.Literals.*;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import studio.safelight.exchange.internal.Message;
import studio.safelight.exchange.internal.draft.RecordDraft;
import studio.safelight.exchange.internal.text.FieldException;
import studio.safelight.model.Client;

/** Clients and vendors: a client is known by his number, or by his name where the file gives no number; a vendor by his name. */
final class ContactPlanner {

	private final Known known;
	private final List<EObject> changed;

	/** @param changed takes in the records that are there and get other values */
	ContactPlanner(Known known, List<EObject> changed) {
		this.known = known;
		this.changed = changed;
	}

	void plan(List<FileBuilder> files) throws IOException {
		for (FileBuilder file : files) {
			for (RecordDraft draft : file.file().contacts()) {
				plan(draft, file);
			}
		}
	}

	private void plan(RecordDraft draft, FileBuilder file) throws IOException {
		EClass type = draft.type();
		Merge merge = new Merge(new References(known, file.remarks()));
		EObject existing;
		try {
			existing = type == CLIENT ? client(draft, file) : vendor(draft);
		} catch (FieldException e) {
			merge.problem(draft.line(), draft.field(CLIENT__NAME), e.getMessage());
			draft.problems().forEach(problem -> merge.problem(problem.line(), problem.field(), problem.message()));
			file.add(draft.line(), type, null, false, List.of(), merge.problems());
			return;
		}
		boolean isNew = existing == null;
		EAttribute key = type == VENDOR ? VENDOR__NAME : draft.text(CLIENT__NUMBER) == null ? CLIENT__NAME : CLIENT__NUMBER;
		EObject record = isNew ? EcoreUtil.create(type) : existing;
		String earlier = known.touch(record, file.place(draft.line()));
		if (earlier != null) {
			merge.problem(draft.line(), draft.field(key), Message.TWICE.text(Display.record(record), earlier));
		}
		merge.values(record, draft, key);
		if (isNew || !merge.changes().isEmpty()) {
			merge.validate(record, Map.of(record, draft));
			known.update(record, isNew);
			if (!isNew) {
				changed.add(record);
			}
		}
		file.add(draft.line(), type, record, isNew, merge.changes(), merge.problems());
	}

	private EObject vendor(RecordDraft draft) throws IOException {
		String name = draft.text(VENDOR__NAME);
		return name == null ? null : known.master(VENDOR, name);
	}

	private Client client(RecordDraft draft, FileBuilder file) throws FieldException {
		String number = draft.text(CLIENT__NUMBER);
		String name = draft.text(CLIENT__NAME);
		List<Client> byNumber = known.clientsByNumber(number);
		if (!byNumber.isEmpty()) {
			return byNumber.getFirst();
		}
		List<Client> byName = known.clientsByName(name);
		if (number != null) {
			if (byName.stream().anyMatch(client -> client.getNumber() == null)) {
				file.remarks().add(Message.SAME_NAME_WITHOUT_NUMBER.text(draft.line(), name));
			}
			return null;
		}
		if (byName.size() > 1) {
			throw new FieldException(Message.SEVERAL_CLIENTS.text(byName.size(), name));
		}
		return byName.isEmpty() ? null : byName.getFirst();
	}
}
