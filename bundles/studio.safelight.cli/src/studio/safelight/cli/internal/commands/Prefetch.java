package studio.safelight.cli.internal.commands;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import studio.safelight.model.SafelightPackage;
import studio.safelight.production.Records.Transaction;

/** Loads what aggregates refer to with a query for each type, where resolving each reference would take a query for each. */
final class Prefetch {

	private Prefetch() {
	}

	/** Loads what the aggregates refer to themselves, not what that refers to in its turn. */
	static void references(Transaction transaction, Collection<? extends EObject> roots) throws IOException {
		Map<EClass, Set<Long>> wanted = new HashMap<>();
		TreeIterator<EObject> contents = EcoreUtil.getAllContents(roots, false);
		while (contents.hasNext()) {
			EObject object = contents.next();
			for (EReference reference : object.eClass().getEAllReferences()) {
				if (!reference.isContainment() && !reference.isContainer() && object.eIsSet(reference)) {
					collect(object, reference, wanted);
				}
			}
		}
		for (Map.Entry<EClass, Set<Long>> type : wanted.entrySet()) {
			transaction.loadAll(type.getKey(), type.getValue());
		}
	}

	private static void collect(EObject object, EReference reference, Map<EClass, Set<Long>> wanted) {
		Object value = object.eGet(reference, false);
		Iterator<?> targets = value instanceof org.eclipse.emf.ecore.util.InternalEList<?> list ? list.basicIterator()
				: java.util.Collections.singleton(value).iterator();
		while (targets.hasNext()) {
			if (targets.next() instanceof InternalEObject target && target.eIsProxy()) {
				URI aggregate = target.eProxyURI().trimFragment();
				EClass type = (EClass) SafelightPackage.eINSTANCE.getEClassifier(aggregate.segment(0));
				wanted.computeIfAbsent(type, t -> new TreeSet<>()).add(Long.valueOf(aggregate.lastSegment()));
			}
		}
	}
}
