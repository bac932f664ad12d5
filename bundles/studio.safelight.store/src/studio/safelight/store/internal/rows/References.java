package studio.safelight.store.internal.rows;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import studio.safelight.store.StudioStore;

/**
 * The keys of objects, and the URIs by which one aggregate refers to another or to a part of it: <code>studio:/Vendor/7#/</code>,
 * <code>studio:/Invoice/3#InvoiceLine.5</code>.
 */
public final class References {

	private static final String ROOT_FRAGMENT = "/";

	private References() {
	}

	/** @return the key of an object or of what a proxy stands for; 0 where it has none yet */
	public static long id(EObject object) {
		if (!object.eIsProxy()) {
			return (Long) object.eGet(object.eClass().getEIDAttribute());
		}
		URI uri = ((InternalEObject) object).eProxyURI();
		String fragment = uri.fragment();
		return Long.parseLong(ROOT_FRAGMENT.equals(fragment) ? uri.lastSegment() : fragment.substring(fragment.indexOf('.') + 1));
	}

	/** @return the key of the aggregate that an object, or what a proxy stands for, belongs to */
	static long rootId(EObject object) {
		return object.eIsProxy() ? Long.parseLong(((InternalEObject) object).eProxyURI().lastSegment())
				: id(EcoreUtil.getRootContainer(object));
	}

	/** @return what stands for an aggregate, or for a part of one, until it is loaded */
	static EObject proxy(EReference r, EClass root, long rootId, long id) {
		EObject proxy = EcoreUtil.create(r.getEReferenceType());
		((InternalEObject) proxy).eSetProxyURI(uri(r.getEReferenceType(), id, root, rootId));
		return proxy;
	}

	/** @return where an aggregate, or a part of one, is found */
	public static URI uri(EClass type, long id, EClass root, long rootId) {
		return StudioStore.uri(root, rootId).appendFragment(root == type ? ROOT_FRAGMENT : fragment(type, id));
	}

	/** @return the fragment that names an object within the resource of its aggregate */
	public static String fragment(EObject object) {
		return object.eContainer() == null ? ROOT_FRAGMENT : fragment(object.eClass(), id(object));
	}

	private static String fragment(EClass type, long id) {
		return type.getName() + "." + id;
	}
}
