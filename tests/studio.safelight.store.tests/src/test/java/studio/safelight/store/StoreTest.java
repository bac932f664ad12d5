package studio.safelight.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import studio.safelight.model.SafelightFactory;
import studio.safelight.store.StoreException.Reason;

/** What the tests of the store have in common: a studio of each kind, and something of the trade in it. */
@ParameterizedClass(name = "{0}")
@EnumSource(DatabaseKind.class)
abstract class StoreTest {

	static final SafelightFactory FACTORY = SafelightFactory.eINSTANCE;

	@Parameter
	DatabaseKind kind;

	StudioStore store;
	Trade trade;

	@BeforeEach
	void openStudio() throws IOException {
		store = kind.sharedStudio();
		trade = new Trade(store);
	}

	/** @return the same object, as somebody else would load it now */
	@SuppressWarnings("unchecked")
	<T extends EObject> T reloaded(T object) {
		Resource resource = object.eResource();
		return (T) store.newResourceSet().getEObject(resource.getURI().appendFragment(resource.getURIFragment(object)), true);
	}

	@SuppressWarnings("unchecked")
	<T extends EObject> T loaded(EClass type, long id) {
		return (T) store.newResourceSet().getEObject(StudioStore.uri(type, id).appendFragment("/"), true);
	}

	static void save(EObject root) throws IOException {
		root.eResource().save(null);
	}

	/** @return the message of the failure */
	static String assertRefused(Reason reason, Executable action) {
		StoreException e = assertThrows(StoreException.class, action);
		assertEquals(reason, e.reason(), e.getMessage());
		return e.getMessage();
	}
}
