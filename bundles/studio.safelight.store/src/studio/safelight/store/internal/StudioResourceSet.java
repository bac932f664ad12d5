package studio.safelight.store.internal;

import java.io.IOException;
import java.util.HashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

import studio.safelight.store.StudioStore;

/** The aggregates that an editor, or a transaction, works with. While a transaction runs, what is loaded is read within it. */
final class StudioResourceSet extends ResourceSetImpl {

	private StoreTransaction transaction;

	StudioResourceSet(DatabaseStore store) {
		setURIResourceMap(new HashMap<>());
		getResourceFactoryRegistry().getProtocolToFactoryMap().put(StudioStore.PROTOCOL,
				(Resource.Factory) uri -> new StudioResource(uri, store));
	}

	/** @return the transaction that runs, or null */
	StoreTransaction transaction() {
		return transaction;
	}

	void setTransaction(StoreTransaction transaction) {
		this.transaction = transaction;
	}

	StudioResource createStudioResource(URI uri) {
		return (StudioResource) createResource(uri);
	}

	/** What can't be loaded isn't there: another attempt may find it. */
	@Override
	protected void demandLoad(Resource resource) throws IOException {
		try {
			super.demandLoad(resource);
		} catch (IOException | RuntimeException e) {
			forget(resource);
			throw e;
		}
	}

	void forget(Resource resource) {
		getResources().remove(resource);
		getURIResourceMap().values().remove(resource);
	}
}
