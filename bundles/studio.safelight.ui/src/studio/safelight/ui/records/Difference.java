package studio.safelight.ui.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

import studio.safelight.model.Entity;
import studio.safelight.model.labels.Labels;
import studio.safelight.model.labels.Names;

/**
 * Something that two states of a record have differently.
 *
 * @param label what differs, such as <em>Status</em> or <em>Line 3: Quantity</em>
 */
public record Difference(String label, String mine, String theirs) {

	/**
	 * @param format writes a value of a feature
	 * @return all that differs, parts matched by their keys; keys, versions and the order of parts do not count
	 */
	public static List<Difference> between(Entity mine, Entity theirs, BiFunction<EStructuralFeature, Object, String> format) {
		List<Difference> differences = new ArrayList<>();
		new Comparison(format, differences).compare("", mine, theirs); //$NON-NLS-1$
		return differences;
	}

	private record Comparison(BiFunction<EStructuralFeature, Object, String> format, List<Difference> differences) {

		private void compare(String prefix, EObject mine, EObject theirs) {
			for (EStructuralFeature feature : mine.eClass().getEAllStructuralFeatures()) {
				if (feature instanceof EReference reference && reference.isContainment()) {
					compareParts(prefix, reference, mine, theirs);
				} else if (isCompared(feature)) {
					compareValue(prefix, feature, mine.eGet(feature), theirs.eGet(feature));
				}
			}
		}

		private static boolean isCompared(EStructuralFeature feature) {
			boolean technical = feature.getEContainingClass().getName().equals("Entity"); //$NON-NLS-1$
			boolean upward = feature instanceof EReference reference && reference.isContainer();
			return !technical && !upward && !feature.isMany();
		}

		private void compareValue(String prefix, EStructuralFeature feature, Object mine, Object theirs) {
			boolean same = mine instanceof Entity a && theirs instanceof Entity b ? a.getId() == b.getId() && a.eClass() == b.eClass()
					: Objects.equals(format.apply(feature, mine), format.apply(feature, theirs));
			if (!same) {
				differences.add(new Difference(prefix + Labels.of(feature), format.apply(feature, mine), format.apply(feature, theirs)));
			}
		}

		private void compareParts(String prefix, EReference reference, EObject mine, EObject theirs) {
			Map<Long, Entity> others = new LinkedHashMap<>();
			parts(reference, theirs).forEach(part -> others.put(part.getId(), part));
			for (Entity part : parts(reference, mine)) {
				Entity other = part.getId() == 0 ? null : others.remove(part.getId());
				String name = prefix + partName(reference, part);
				if (other == null) {
					differences.add(new Difference(name, text(part), Messages.Difference_none));
				} else {
					compare(NLS.bind(Messages.Difference_part, name), part, other);
				}
			}
			others.values().forEach(part -> differences.add(new Difference(prefix + partName(reference, part), Messages.Difference_none, text(part))));
		}

		private static String text(Entity part) {
			String name = Names.of(part);
			return name == null ? Labels.of(part.eClass()) : name;
		}

		private static String partName(EReference reference, Entity part) {
			if (!reference.isMany()) {
				return Labels.of(reference);
			}
			int place = ((List<?>) part.eContainer().eGet(reference)).indexOf(part) + 1;
			return NLS.bind(Messages.Difference_place, Labels.of(part.eClass()), place);
		}

		@SuppressWarnings("unchecked")
		private static List<Entity> parts(EReference reference, EObject owner) {
			Object value = owner.eGet(reference);
			return value == null ? List.of() : reference.isMany() ? (List<Entity>) value : List.of((Entity) value);
		}
	}
}
