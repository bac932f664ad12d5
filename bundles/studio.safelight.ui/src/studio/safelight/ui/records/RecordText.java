package studio.safelight.ui.records;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.ui.IMemento;

import studio.safelight.model.Entity;
import studio.safelight.model.SafelightPackage;

/**
 * A record with its parts as text, and back: every value, references to other records by their addresses. What is read is a record of its own,
 * in no resource; its references are proxies. Features that are not there any more are left out.
 */
final class RecordText {

	private static final String TYPE = "type"; //$NON-NLS-1$
	private static final String VALUE = "value"; //$NON-NLS-1$
	private static final String NONE = "none"; //$NON-NLS-1$
	private static final String REFERENCE = "reference"; //$NON-NLS-1$
	private static final String PART = "part"; //$NON-NLS-1$
	private static final String FEATURE = "feature"; //$NON-NLS-1$
	private static final String PLACE = "place"; //$NON-NLS-1$

	/** What no XML can have, and no field of a person. */
	private static final String ILLEGAL = "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]"; //$NON-NLS-1$

	private RecordText() {
	}

	static void write(EObject object, IMemento memento) {
		memento.putString(TYPE, object.eClass().getName());
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (feature instanceof EAttribute attribute) {
				writeAttribute(object, attribute, memento);
			} else if (feature instanceof EReference reference && !reference.isContainer()) {
				for (EObject target : targets(object, reference)) {
					writeReference(object, reference, target, memento);
				}
			}
		}
	}

	private static void writeAttribute(EObject object, EAttribute attribute, IMemento memento) {
		Object value = object.eGet(attribute);
		boolean usual = value == null ? attribute.getDefaultValue() == null : value.equals(attribute.getDefaultValue());
		if (!usual && !attribute.isMany()) {
			IMemento child = memento.createChild(VALUE);
			child.putString(FEATURE, attribute.getName());
			if (value == null) {
				child.putBoolean(NONE, true);
			} else {
				child.putString(VALUE, text(value));
			}
		}
	}

	private static void writeReference(EObject object, EReference reference, EObject target, IMemento memento) {
		IMemento child = memento.createChild(reference.isContainment() ? PART : REFERENCE);
		child.putString(FEATURE, reference.getName());
		EObject root = EcoreUtil.getRootContainer(object);
		if (reference.isContainment()) {
			write(target, child);
		} else if (EcoreUtil.isAncestor(root, target)) {
			child.putInteger(PLACE, objects(root).indexOf(target));
		} else {
			child.putString(TYPE, target.eClass().getName());
			child.putString(VALUE, EcoreUtil.getURI(target).toString());
		}
	}

	/** @return the record and all its parts, in an order that follows from the record alone */
	private static List<EObject> objects(EObject root) {
		List<EObject> objects = new ArrayList<>();
		objects.add(root);
		root.eAllContents().forEachRemaining(objects::add);
		return objects;
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> targets(EObject object, EReference reference) {
		Object value = object.eGet(reference, false);
		if (value == null) {
			return List.of();
		}
		return reference.isMany() ? List.copyOf(((InternalEList<EObject>) value).basicList()) : List.of((EObject) value);
	}

	/** @return the record, or null if the memento has none */
	static Entity read(IMemento memento) {
		EObject root = create(memento.getString(TYPE));
		if (root != null) {
			readParts(memento, root);
			readReferences(memento, root, root);
		}
		return (Entity) root;
	}

	private static EObject create(String type) {
		return SafelightPackage.eINSTANCE.getEClassifier(type) instanceof EClass known && !known.isAbstract() ? EcoreUtil.create(known) : null;
	}

	private static void readParts(IMemento memento, EObject object) {
		for (IMemento child : memento.getChildren(VALUE)) {
			if (object.eClass().getEStructuralFeature(child.getString(FEATURE)) instanceof EAttribute attribute) {
				object.eSet(attribute, Boolean.TRUE.equals(child.getBoolean(NONE)) ? null : value(attribute, child.getString(VALUE)));
			}
		}
		for (IMemento child : memento.getChildren(PART)) {
			EObject part = create(child.getString(TYPE));
			if (part != null && object.eClass().getEStructuralFeature(child.getString(FEATURE)) instanceof EReference reference) {
				put(object, reference, part);
				readParts(child, part);
			}
		}
	}

	/** Parts may refer to each other, so that all of them have to be there first. */
	private static void readReferences(IMemento memento, EObject object, EObject root) {
		for (IMemento child : memento.getChildren(REFERENCE)) {
			if (object.eClass().getEStructuralFeature(child.getString(FEATURE)) instanceof EReference reference) {
				EObject target = child.getInteger(PLACE) == null ? proxy(child.getString(TYPE), child.getString(VALUE)) : objects(root).get(child.getInteger(PLACE));
				if (target != null) {
					put(object, reference, target);
				}
			}
		}
		int[] next = new int[object.eClass().getFeatureCount()];
		for (IMemento child : memento.getChildren(PART)) {
			if (object.eClass().getEStructuralFeature(child.getString(FEATURE)) instanceof EReference reference && create(child.getString(TYPE)) != null) {
				Object value = object.eGet(reference);
				EObject part = (EObject) (reference.isMany() ? ((List<?>) value).get(next[reference.getFeatureID()]++) : value);
				readReferences(child, part, root);
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static void put(EObject object, EReference reference, EObject value) {
		if (reference.isMany()) {
			((InternalEList<EObject>) object.eGet(reference)).addUnique(value);
		} else {
			object.eSet(reference, value);
		}
	}

	/** @return what stands for a record until it is loaded; null where its class is not known */
	static EObject proxy(String type, String uri) {
		EObject proxy = create(type);
		if (proxy != null) {
			((InternalEObject) proxy).eSetProxyURI(URI.createURI(uri));
		}
		return proxy;
	}

	/** @return a value of an attribute as text */
	static String text(Object value) {
		return switch (value) {
			case byte[] bytes -> Base64.getEncoder().encodeToString(bytes);
			case Enumerator literal -> literal.getName();
			default -> value.toString().replaceAll(ILLEGAL, ""); //$NON-NLS-1$
		};
	}

	/** @return the value that was written */
	static Object value(EAttribute attribute, String text) {
		if (attribute.getEAttributeType() instanceof EEnum type) {
			return type.getEEnumLiteral(text).getInstance();
		}
		Class<?> kind = attribute.getEAttributeType().getInstanceClass();
		if (kind == LocalDate.class) {
			return LocalDate.parse(text);
		} else if (kind == LocalDateTime.class) {
			return LocalDateTime.parse(text);
		} else if (kind == BigDecimal.class) {
			return new BigDecimal(text);
		} else if (kind == byte[].class) {
			return Base64.getDecoder().decode(text);
		}
		return EcoreUtil.createFromString(attribute.getEAttributeType(), text);
	}
}
