package studio.safelight.store.internal.rows;

import java.util.Collection;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.persistence.dynamic.DynamicEntity;

import studio.safelight.store.internal.storage.StorageModel;

/** Makes the objects of an aggregate from its rows. */
public final class RowReader {

	private final RowTypes types;
	private final StorageModel model;

	public RowReader(RowTypes types) {
		this.types = types;
		this.model = types.model();
	}

	public EObject read(DynamicEntity row) {
		EClass type = types.type(row);
		EObject object = EcoreUtil.create(type);
		for (EStructuralFeature f : model.features(type)) {
			if (f instanceof EAttribute a) {
				readAttribute(a, row.get(a.getName()), object);
			} else if (f instanceof EReference r && r.isContainment()) {
				readParts(r, row, object);
			} else if (f instanceof EReference r) {
				readReference(r, row, object);
			}
		}
		return object;
	}

	private static void readAttribute(EAttribute a, Object value, EObject object) {
		if (value != null) {
			object.eSet(a, a.getEAttributeType() instanceof EEnum e ? literal(e, (String) value) : value);
		} else if (a.getDefaultValue() != null) {
			object.eSet(a, null); // it was stored empty, so the default does not apply
		}
	}

	private static Object literal(EEnum type, String name) {
		EEnumLiteral literal = type.getEEnumLiteral(name);
		if (literal == null) {
			throw new IllegalStateException("The database has " + name + " as " + type.getName() + ", which this version does not know");
		}
		return literal.getInstance();
	}

	private void readParts(EReference r, DynamicEntity row, EObject object) {
		if (r.isMany()) {
			InternalEList<EObject> list = list(object, r);
			row.<Collection<DynamicEntity>>get(r.getName()).forEach(part -> list.addUnique(read(part)));
		} else {
			DynamicEntity part = row.get(r.getName());
			if (part != null) {
				object.eSet(r, read(part));
			}
		}
	}

	private void readReference(EReference r, DynamicEntity row, EObject object) {
		EClass target = r.getEReferenceType();
		if (r.isMany()) {
			InternalEList<EObject> list = list(object, r);
			for (Long id : row.<Collection<Long>>get(RowTypes.keys(r))) {
				list.basicAdd(References.proxy(r, target, id, id), null); // the other side is loaded with its own object
			}
		} else {
			Long id = row.get(RowTypes.key(r));
			if (id != null) {
				EClass root = model.rootOf(target);
				long rootId = root == target ? id : row.<Long>get(RowTypes.rootKey(r));
				object.eSet(r, References.proxy(r, root, rootId, id));
			}
		}
	}

	@SuppressWarnings("unchecked")
	static InternalEList<EObject> list(EObject object, EReference r) {
		return (InternalEList<EObject>) object.eGet(r);
	}
}
