package studio.safelight.ui.records;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.swt.widgets.Widget;

import studio.safelight.model.Entity;
import studio.safelight.store.StoreException;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.jobs.Background;

/**
 * What an editor edits: one record, in one resource set, with one editing domain and one stack of commands. Reloading changes the record,
 * not these.
 * <p>
 * For the UI thread, but for {@link #load}, {@link #create} and {@link #save}. What those load is only shown by {@link #show}: a resource
 * set is never used by two threads.
 *
 * @param <T> the type of the record
 */
public final class RecordSession<T extends Entity> {

	/** Makes a new record with its defaults, beside the UI thread. */
	public interface Maker<T extends Entity> {
		/** @param resources what the record's resource is in, and what its defaults may be loaded into */
		T make(ResourceSet resources) throws IOException;
	}

	/** Makes the command that sets a feature where that takes more than to set it. */
	public interface Setter {
		/** @param value {@link SetCommand#UNSET_VALUE} or null for none */
		SetCommand set(EditingDomain domain, EObject owner, Object value);
	}

	private final StudioStore store;
	private final int depth;
	private final Map<EStructuralFeature, Setter> setters = new HashMap<>();
	private final EditingStack stack = new EditingStack();
	private final ResourceSet resources;
	private final AdapterFactoryEditingDomain domain;
	private final IObservableValue<T> record;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final List<OpenInput> inputs = new CopyOnWriteArrayList<>();
	private volatile T shown;

	/** The record as it was shown, before anything was edited. */
	private T base;
	private int pending;

	/**
	 * @param type  the type of the record
	 * @param depth how many references away from the record its form shows something
	 */
	public RecordSession(StudioStore store, EClass type, int depth) {
		this.store = store;
		this.depth = depth;
		this.resources = store.newResourceSet();
		this.domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack, resources) {
			@Override
			public Command createCommand(Class<? extends Command> type, CommandParameter parameter) {
				Setter setter = type == SetCommand.class ? setters.get(parameter.getFeature()) : null;
				return setter == null ? super.createCommand(type, parameter) : setter.set(this, parameter.getEOwner(), parameter.getValue());
			}
		};
		this.record = new WritableValue<>(null, type);
		stack.addCommandStackListener(event -> changed());
	}

	public StudioStore store() {
		return store;
	}

	public EditingDomain domain() {
		return domain;
	}

	public EditingStack stack() {
		return stack;
	}

	/** From now on, the fields of a feature set it by the commands of the setter. */
	public void setBy(EStructuralFeature feature, Setter setter) {
		setters.put(feature, setter);
	}

	/** Takes drafts of what is edited, and brings them back. */
	public Drafts<T> drafts() {
		return new Drafts<>(this, depth);
	}

	/** @return the record as an observable, for bindings that outlive a reload */
	public IObservableValue<T> observable() {
		return record;
	}

	/** @return the record, or null as long as none is shown; for any thread that runs while nobody edits */
	public T record() {
		return shown;
	}

	/** @return whether the record was never saved */
	public boolean isNew() {
		return record().getId() == 0;
	}

	/** @return whether something was edited, or is just being set, that is not saved */
	public boolean isDirty() {
		return stack.isSaveNeeded() || pending > 0 || inputs.stream().anyMatch(OpenInput::isEdited);
	}

	/** From now on, what is typed there is taken into the record before it is saved. */
	public void addInput(OpenInput input) {
		inputs.add(input);
	}

	public void removeInput(OpenInput input) {
		inputs.remove(input);
	}

	/** Something was typed into an input, or is not there any more. */
	public void inputChanged() {
		changed();
	}

	/** Takes what is being typed into the record. @return why not all of it could be, for the user; empty when it was */
	public List<String> commitInput() {
		return inputs.stream().map(OpenInput::commit).filter(Objects::nonNull).toList();
	}

	/** @return whether something that was chosen is still being loaded */
	public boolean isPending() {
		return pending > 0;
	}

	/** @param listener is called on the UI thread after each command, undo, redo, load and save */
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	/** Loads a record and what it refers to, beside the UI thread. */
	public Loaded<T> load(URI uri) throws IOException {
		return new RecordLoader(store, Set.of()).load(uri, depth);
	}

	/** @return whether the record is still in the studio; beside the UI thread */
	public boolean exists() throws IOException {
		try {
			new RecordLoader(store, Set.of()).load(uri(), 0);
			return true;
		} catch (StoreException e) {
			if (e.reason() == StoreException.Reason.NOT_FOUND) {
				return false;
			}
			throw e;
		}
	}

	/** Makes a new record, beside the UI thread. */
	public Loaded<T> create(Maker<T> maker) throws IOException {
		RecordLoader loader = new RecordLoader(store, Set.of());
		T root = maker.make(loader.resources());
		if (root.eResource() == null) {
			store.add(loader.resources(), root);
		}
		return loader.complete(root, depth);
	}

	/** Shows what was loaded instead of what was there; what was edited and not saved is gone, and there is nothing to undo. */
	public void show(Loaded<T> loaded) {
		stack.flush();
		resources.getResources().clear(); // first: what is loaded refers to what was loaded with it, not to what was there
		resources.getResources().addAll(List.copyOf(loaded.resources().getResources()));
		shown = loaded.root();
		base = EcoreUtil.copy(shown);
		record.setValue(shown);
		stack.saveIsDone();
		changed();
	}

	/**
	 * Saves the record and others, as far as they were modified, in one transaction; beside the UI thread, while nobody edits.
	 * {@link #saved()} has to follow on the UI thread if it succeeds.
	 */
	public void save(Collection<? extends Resource> others) throws IOException {
		Set<Resource> all = new LinkedHashSet<>(others);
		all.add(record().eResource());
		store.save(all);
	}

	/** Marks what the stack holds now as saved. */
	public void saved() {
		stack.endTyping();
		stack.saveIsDone();
		base = EcoreUtil.copy(shown);
		changed();
	}

	/** @return the record as it was when it was loaded or last saved; to be compared with, not to be changed */
	public T base() {
		return base;
	}

	/** @return a copy of what is edited that was never saved, with a resource of its own; the session still has the record */
	public Loaded<T> asNew() {
		T copy = EcoreUtil.copy(shown);
		forgetKeys(copy);
		copy.eAllContents().forEachRemaining(RecordSession::forgetKeys);
		ResourceSet set = store.newResourceSet();
		store.add(set, copy);
		return new Loaded<>(copy, set);
	}

	private static void forgetKeys(EObject object) {
		((Entity) object).setId(0);
		((Entity) object).setVersion(0);
	}

	/** @return the URI of the record */
	public URI uri() {
		return record().eResource().getURI();
	}

	/** @return the URIs of the record and of all that was loaded with it */
	public Set<URI> uris() {
		Set<URI> uris = new HashSet<>();
		resources.getResources().forEach(resource -> uris.add(resource.getURI()));
		return uris;
	}

	/**
	 * Gives another record of the studio as it is in this session's resource set, loading it in the background where it isn't there yet.
	 * Until then the session counts as dirty, so that nobody closes or saves too early.
	 *
	 * @param owner    the widget that wants it; if it is disposed meanwhile, nothing happens
	 * @param consumer takes it on the UI thread, mostly to set a reference to it
	 */
	public <R extends EObject> void refer(EClass type, long id, Widget owner, Consumer<? super R> consumer) {
		URI uri = StudioStore.uri(type, id);
		Resource present = resources.getResource(uri, false);
		if (present != null) {
			consumer.accept(root(present));
			return;
		}
		Set<URI> known = uris();
		ask(type.getName(), owner, monitor -> new RecordLoader(store, known).<R>load(uri, depth), loaded -> {
			adopt(loaded.resources());
			consumer.accept(root(resources.getResource(uri, false)));
		});
	}

	/**
	 * Asks something, beside the UI thread, whose answer is going to change the record. Until then the session counts as dirty, so that nobody
	 * closes or saves too early. A failure is told in a dialog.
	 *
	 * @param name  what is asked, for the progress view and the title of a failure
	 * @param owner the widget that wants it; if it is disposed meanwhile, nothing happens
	 * @param taker takes the answer on the UI thread
	 */
	public <R> void ask(String name, Widget owner, Background.Work<R> question, Consumer<? super R> taker) {
		ask(name, owner, question, taker, () -> {
			// nothing to be put back
		});
	}

	/**
	 * The same.
	 *
	 * @param ended is called on the UI thread in any case, even where the answer is dropped: to put back what shows that it is asked, such as a
	 *              disabled button. The owner may be disposed by then
	 */
	public <R> void ask(String name, Widget owner, Background.Work<R> question, Consumer<? super R> taker, Runnable ended) {
		begin();
		Background.of(name, owner, question).then(taker).atLast(() -> {
			end();
			ended.run();
		}).start();
	}

	/**
	 * The same for several records, with few queries, however many they are.
	 *
	 * @param consumer takes those that exist, by their keys
	 */
	public <R extends EObject> void referAll(EClass type, Collection<Long> ids, Widget owner, Consumer<Map<Long, R>> consumer) {
		Set<URI> known = uris();
		List<Long> missing = ids.stream().filter(id -> !known.contains(StudioStore.uri(type, id))).toList();
		ask(type.getName(), owner, monitor -> new RecordLoader(store, known).loadAll(type, missing, depth), loaded -> {
			adopt(loaded);
			Map<Long, R> found = new HashMap<>();
			for (Long id : ids) {
				Resource resource = resources.getResource(StudioStore.uri(type, id), false);
				if (resource != null) {
					found.put(id, root(resource));
				}
			}
			consumer.accept(found);
		});
	}

	@SuppressWarnings("unchecked")
	private static <R extends EObject> R root(Resource resource) {
		return (R) resource.getContents().get(0);
	}

	private void adopt(ResourceSet loaded) {
		for (Resource resource : new ArrayList<>(loaded.getResources())) {
			if (resources.getResource(resource.getURI(), false) == null) {
				resources.getResources().add(resource);
			}
		}
	}

	private void begin() {
		pending++;
		changed();
	}

	private void end() {
		pending--;
		changed();
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}
}
