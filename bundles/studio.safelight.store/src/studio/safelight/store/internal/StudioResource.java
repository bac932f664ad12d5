package studio.safelight.store.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;

import studio.safelight.store.StoreException;
import studio.safelight.store.StoreException.Reason;
import studio.safelight.store.StudioStore;
import studio.safelight.store.internal.rows.References;

/** One aggregate, such as <code>studio:/ProductionOrder/42</code>. */
final class StudioResource extends ResourceImpl {

	private final DatabaseStore store;

	StudioResource(URI uri, DatabaseStore store) {
		super(uri);
		this.store = store;
		setTrackingModification(true);
	}

	/** @throws StoreException if there is none, because it was taken out or unloaded */
	EObject root() throws StoreException {
		if (getContents().size() != 1) {
			throw new StoreException(Reason.NOT_FOUND, Messages.format("notLoaded", getURI()), null);
		}
		return getContents().get(0);
	}

	/** @return the class of the aggregate as its URI says it; null where that is none */
	EClass type() {
		return getURI().segmentCount() == 2 ? store.model().type(getURI().segment(0)) : null;
	}

	long id() {
		return References.id(getContents().get(0));
	}

	int version() {
		return (Integer) getContents().get(0).eGet(versionAttribute());
	}

	private EAttribute versionAttribute() {
		return (EAttribute) getContents().get(0).eClass().getEStructuralFeature("version");
	}

	/** @return whether it was never saved */
	boolean isNew() {
		return version() == 0;
	}

	StoreTransaction transaction() {
		return getResourceSet() instanceof StudioResourceSet set ? set.transaction() : null;
	}

	@Override
	public void load(Map<?, ?> options) throws IOException {
		if (isLoaded()) {
			return;
		}
		StoreTransaction running = transaction();
		fill(running != null ? running.read(getURI()) : store.read(getURI()));
	}

	/** Takes in what was read, instead of what is there. */
	void fill(EObject root) {
		Notification loaded = setLoaded(true);
		isLoading = true;
		setTrackingModification(false);
		try {
			getContents().clear();
			getContents().add(root);
		} finally {
			isLoading = false;
			setTrackingModification(true);
			setModified(false);
			if (loaded != null) {
				eNotify(loaded);
			}
		}
	}

	@Override
	public void save(Map<?, ?> options) throws IOException {
		StoreTransaction running = transaction();
		if (running != null) {
			running.saveResources(List.of(this));
		} else {
			store.save(List.of(this));
		}
	}

	@Override
	public void delete(Map<?, ?> options) throws IOException {
		store.delete(this);
	}

	/** Has its key now, and the URI that goes with it. */
	void keyed() {
		setURI(StudioStore.uri(getContents().get(0).eClass(), id()));
	}

	/** Is as the database has it. */
	void saved(int version) {
		setVersion(version);
		setModified(false);
	}

	void setVersion(int version) {
		EObject root = getContents().get(0);
		boolean deliver = root.eDeliver();
		root.eSetDeliver(false); // nobody edits it, and it is no change
		try {
			root.eSet(versionAttribute(), version);
		} finally {
			root.eSetDeliver(deliver);
		}
	}

	@Override
	public String getURIFragment(EObject object) {
		return References.fragment(object);
	}

	@Override
	public EObject getEObject(String fragment) {
		if (fragment.indexOf('.') < 0) {
			return super.getEObject(fragment);
		}
		for (TreeIterator<EObject> i = getAllContents(); i.hasNext();) {
			EObject object = i.next();
			if (object.eContainer() != null && fragment.equals(References.fragment(object))) {
				return object;
			}
		}
		return null;
	}
}
