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
 * @param label    what differs, such as <em>Status</em> or <em>Line 3: Quantity</em>
 * @param mine     what it is in the one
 * @param theirs   what it is in the other
 * @param place    where it is, for {@link RecordCopy}
 * @param byThem   whether only the other differs from what both began with
 */
public record Difference(String label, String mine, String theirs, Place place, boolean byThem) {

	/**
	 * Where a difference is.
	 *
	 * @param part    what has the feature, of the one state; of the other where only that has the part
	 * @param feature what differs; null where only one of the two has the part
	 */
	public record Place(Entity part, EStructuralFeature feature) {

		@Override
		public boolean equals(Object other) {
			return other instanceof Place place && place.part == part && place.feature == feature;
		}

		@Override
		public int hashCode() {
			return System.identityHashCode(part) * 31 + Objects.hashCode(feature);
		}
	}

	/**
	 * @param base   what both began with; null where that is not known
	 * @param format writes a value of a feature
	 * @return all that differs, parts matched by their keys; keys, versions and the order of parts do not count
	 */
	public static List<Difference> between(Entity mine, Entity theirs, Entity base, BiFunction<EStructuralFeature, Object, String> format) {
		List<Difference> differences = new ArrayList<>();
		new Comparison(format, differences).compare("", mine, theirs, base); //$NON-NLS-1$
		return differences;
	}

	private record Comparison(BiFunction<EStructuralFeature, Object, String> format, List<Difference> differences) {

		private void compare(String prefix, Entity mine, Entity theirs, Entity base) {
			for (EStructuralFeature feature : mine.eClass().getEAllStructuralFeatures()) {
				if (feature instanceof EReference reference && reference.isContainment()) {
					compareParts(prefix, reference, mine, theirs, base);
				} else if (isCompared(feature) && !same(feature, mine, theirs)) {
					differences.add(new Difference(prefix + Labels.of(feature), text(feature, mine), text(feature, theirs), new Place(mine, feature),
							base != null && same(feature, mine, base)));
				}
			}
		}

		private static boolean isCompared(EStructuralFeature feature) {
			boolean technical = feature.getEContainingClass().getName().equals("Entity"); //$NON-NLS-1$
			boolean upward = feature instanceof EReference reference && reference.isContainer();
			return !technical && !upward && !feature.isMany();
		}

		private boolean same(EStructuralFeature feature, EObject one, EObject other) {
			return one.eGet(feature) instanceof Entity a && other.eGet(feature) instanceof Entity b ? a.getId() == b.getId() && a.eClass() == b.eClass()
					: Objects.equals(text(feature, one), text(feature, other));
		}

		private String text(EStructuralFeature feature, EObject object) {
			return format.apply(feature, object.eGet(feature));
		}

		private void compareParts(String prefix, EReference reference, Entity mine, Entity theirs, Entity base) {
			Map<Long, Entity> others = byKey(reference, theirs);
			Map<Long, Entity> bases = base == null ? Map.of() : byKey(reference, base);
			for (Entity part : parts(reference, mine)) {
				Entity other = part.getId() == 0 ? null : others.remove(part.getId());
				Entity before = part.getId() == 0 ? null : bases.get(part.getId());
				String name = prefix + partName(reference, part);
				if (other != null) {
					compare(NLS.bind(Messages.Difference_part, name), part, other, before);
				} else {
					differences.add(new Difference(name, text(part), Messages.Difference_none, new Place(part, null), before != null && isUnchanged(part, before)));
				}
			}
			for (Entity part : others.values()) {
				differences.add(new Difference(prefix + partName(reference, part), Messages.Difference_none, text(part), new Place(part, null),
						base != null && !bases.containsKey(part.getId())));
			}
		}

		private boolean isUnchanged(Entity part, Entity before) {
			return between(part, before, null, format).isEmpty();
		}

		private static Map<Long, Entity> byKey(EReference reference, EObject owner) {
			Map<Long, Entity> parts = new LinkedHashMap<>();
			parts(reference, owner).forEach(part -> parts.put(part.getId(), part));
			return parts;
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
