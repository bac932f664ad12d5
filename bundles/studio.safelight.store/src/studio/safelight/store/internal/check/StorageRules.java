package studio.safelight.store.internal.check;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import jakarta.persistence.EntityManager;
import studio.safelight.model.SafelightPackage;
import studio.safelight.store.internal.Messages;
import studio.safelight.store.internal.Numbers;
import studio.safelight.store.internal.Words;
import studio.safelight.store.internal.storage.StorageModel;
import studio.safelight.store.internal.storage.StorageModel.Owner;

/** What the store itself keeps beside the records, and so might have wrong: keys of roots, owners, series of numbers. */
final class StorageRules {

	private final EntityManager em;
	private final StorageModel model;
	private final List<String> problems = new ArrayList<>();

	StorageRules(EntityManager em, StorageModel model) {
		this.em = em;
		this.model = model;
	}

	List<String> problems() {
		single(SafelightPackage.Literals.STUDIO);
		single(SafelightPackage.Literals.WORKING_CALENDAR);
		Numbers.SERIES.forEach(this::series);
		for (EClass type : model.classes()) {
			owners(type);
			for (EStructuralFeature f : model.features(type)) {
				if (f instanceof EReference r && !r.isContainment() && !r.isMany() && !model.isRoot(r.getEReferenceType())) {
					roots(type, r);
				}
			}
		}
		return problems;
	}

	private long count(String jpql) {
		return em.createQuery(jpql, Long.class).getSingleResult();
	}

	private void report(long count, String key, Object... values) {
		if (count > 0) {
			Object[] all = new Object[values.length + 1];
			all[0] = count;
			System.arraycopy(values, 0, all, 1, values.length);
			problems.add(Messages.format(key, all));
		}
	}

	private void single(EClass type) {
		long count = count("select count(x.id) from " + type.getName() + " x");
		if (count != 1) {
			problems.add(Messages.format("check.single", Words.kind(type), count));
		}
	}

	private void series(EClass type, String name) {
		if (count("select count(s.id) from NumberSeries s where s.name = '%s'".formatted(name)) != 1) {
			problems.add(Messages.format("check.series", Messages.format("series." + type.getName())));
		}
	}

	/** A part has exactly one owner. */
	private void owners(EClass type) {
		List<Owner> owners = model.owners(type);
		if (owners.size() < 2) {
			return; // the only column is required
		}
		List<String> owned = new ArrayList<>();
		for (Owner o : owners) {
			String held = o.containment().isMany() ? "x.%s is not null".formatted(StorageModel.ownerName(o) + "Id")
					: "exists (select o.id from %s o where o.%s.id = x.id)".formatted(o.type().getName(), o.containment().getName());
			owned.add("case when " + held + " then 1 else 0 end");
		}
		report(count("select count(x.id) from " + type.getName() + " x where " + String.join(" + ", owned) + " <> 1"), "check.owner",
				Words.kind(type));
	}

	/** The key of a root that is kept beside a reference to a part of it must be that root's. */
	private void roots(EClass type, EReference r) {
		StringBuilder path = new StringBuilder("x." + r.getName());
		for (EClass part = r.getEReferenceType(); !model.isRoot(part); part = model.owners(part).get(0).type()) {
			path.append('.').append(StorageModel.ownerName(model.owners(part).get(0)));
		}
		report(count("select count(x.id) from %s x where %s.id <> x.%sRootId".formatted(type.getName(), path, r.getName())), "check.root",
				Words.kind(type), Words.field(r));
	}
}
