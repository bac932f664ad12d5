package studio.safelight.ui.records;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.ChangeCommand;

import studio.safelight.model.Entity;
import studio.safelight.store.StudioStore;

/**
 * Takes drafts of what a session edits, and brings them back.
 *
 * @param <T> the type of the record
 */
public final class Drafts<T extends Entity> {

	private final RecordSession<T> session;
	private final StudioStore store;
	private final int depth;

	Drafts(RecordSession<T> session, int depth) {
		this.session = session;
		this.store = session.store();
		this.depth = depth;
	}

	/**
	 * @param title what the record is called
	 * @return what is edited at present and not saved; for the UI thread
	 */
	public Draft take(String title) {
		T record = session.record();
		List<Draft.Value> alongside = session.stack().changed().stream()
				.filter(change -> change.getKey().owner().eContainer() == null && change.getKey().owner() != record)
				.map(change -> alongside(change.getKey(), change.getValue())).toList();
		boolean isNew = session.isNew();
		return new Draft(store.location().toString(), store.user(), isNew ? null : session.uri(), title, isNew ? null : session.base(), record, alongside);
	}

	private static Draft.Value alongside(EditingStack.Place place, Object base) {
		return new Draft.Value(place.owner().eResource().getURI(), place.feature(), base, place.owner().eGet(place.feature(), false));
	}

	/**
	 * Loads a record that there is a draft of, as it was when the draft was begun: if others have saved it since, saving it is a conflict. Beside
	 * the UI thread; {@link #restore} has to follow once it is shown.
	 */
	public Loaded<T> load(Draft draft) throws IOException {
		RecordLoader loader = new RecordLoader(store, Set.of());
		Loaded<T> loaded = loader.load(draft.uri(), depth);
		complete(draft, loader);
		if (draft.base() != null && draft.base().getVersion() != loaded.root().getVersion()) {
			RecordCopy.apply(draft.base(), loaded.root());
			loaded.root().setVersion(draft.base().getVersion());
		}
		return loaded;
	}

	/** Makes a new record that there is a draft of, beside the UI thread; {@link #restore} has to follow once it is shown. */
	public Loaded<T> create(RecordSession.Maker<T> maker, Draft draft) throws IOException {
		RecordLoader loader = new RecordLoader(store, Set.of());
		T root = maker.make(loader.resources());
		if (root.eResource() == null) {
			store.add(loader.resources(), root);
		}
		complete(draft, loader);
		return loader.complete(root, depth);
	}

	private void complete(Draft draft, RecordLoader loader) throws IOException {
		if (draft.base() != null) {
			loader.complete(draft.base(), depth);
		}
		loader.complete(draft.edited(), depth);
		for (Draft.Value value : draft.alongside()) {
			EObject owner = loader.resources().getResource(value.record(), true).getContents().get(0);
			owner.eSet(value.feature(), resolved(value.base(), loader.resources())); // what others made of it since is a conflict, too
			resolved(value.value(), loader.resources());
		}
	}

	private static Object resolved(Object value, ResourceSet resources) {
		return value instanceof EObject target ? EcoreUtil.resolve(target, resources) : value;
	}

	/** Brings back what was edited, as one command that can be undone; for the UI thread. */
	public void restore(Draft draft, String label) {
		T record = session.record();
		Map<Draft.Value, EObject> owners = new HashMap<>();
		draft.alongside().forEach(value -> {
			Resource resource = record.eResource().getResourceSet().getResource(value.record(), false);
			if (resource != null) {
				owners.put(value, resource.getContents().get(0));
			}
		});
		Set<Notifier> changed = new LinkedHashSet<>(owners.values());
		changed.add(record);
		ChangeCommand command = new ChangeCommand(changed) {
			@Override
			protected void doExecute() {
				RecordCopy.apply(draft.edited(), record);
				owners.forEach((value, owner) -> owner.eSet(value.feature(),
						value.value() instanceof EObject target ? EcoreUtil.resolve(target, record) : value.value()));
			}
		};
		command.setLabel(label);
		owners.forEach((value, owner) -> session.stack().remember(owner, value.feature()));
		session.stack().execute(command);
	}
}
