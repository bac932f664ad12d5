package studio.safelight.production;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import studio.safelight.model.Entity;
import studio.safelight.model.Invoice;
import studio.safelight.model.OrderDetail;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.StatusKind;

/**
 * A studio in memory. A transaction works on a copy of everything, which replaces the original when it is committed: so nothing of a failed
 * one is left, and no object is shared between two. One transaction runs at a time. Only what was added or saved counts as saved.
 */
final class MemoryRecords implements Records {

	private List<Entity> roots = new ArrayList<>();
	private long lastKey = 100_000;
	private long nextNumber = 1042;
	private boolean failing;

	/** Takes in what there is at the beginning: the objects themselves, later changed by transactions only in copies. */
	void put(Entity... entities) {
		roots.addAll(List.of(entities));
	}

	/** Makes every commit fail from now on, as a full disk does. */
	void failOnCommit() {
		failing = true;
	}

	/** @return a record as it is saved now */
	@SuppressWarnings("unchecked")
	synchronized <T extends Entity> T saved(T entity) {
		return (T) roots.stream().filter(each -> each.eClass() == entity.eClass() && each.getId() == entity.getId()).findFirst().orElseThrow();
	}

	/** @return all orders as they are saved now */
	synchronized List<ProductionOrder> orders() {
		return roots.stream().filter(ProductionOrder.class::isInstance).map(ProductionOrder.class::cast).toList();
	}

	@Override
	public synchronized <R> R transaction(Work<R> work) throws IOException {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		List<Entity> copies = new ArrayList<>(copier.copyAll(roots));
		copier.copyReferences();
		Running running = new Running(copies, nextNumber);
		R result = work.run(running);
		if (failing) {
			throw new IOException("The disk is full.");
		}
		running.commit();
		roots = running.roots;
		nextNumber = running.number;
		return result;
	}

	private final class Running implements Transaction {

		private final List<Entity> roots;
		private final Set<EObject> saved = new HashSet<>();
		private final Map<Entity, Entity> before = new LinkedHashMap<>();
		private long number;

		Running(List<Entity> roots, long number) {
			this.roots = roots;
			this.number = number;
			roots.forEach(root -> before.put(root, EcoreUtil.copy(root)));
		}

		void commit() {
			for (Entity root : roots) {
				if (before.containsKey(root) && !saved.contains(root) && !EcoreUtil.equals(root, before.get(root))) {
					throw new IllegalStateException("Changed but not saved: " + root);
				}
				assignKey(root);
				root.eAllContents().forEachRemaining(each -> assignKey((Entity) each));
			}
		}

		private void assignKey(Entity entity) {
			if (entity.getId() == 0) {
				entity.setId(++lastKey);
			}
		}

		@Override
		public Invoice lockInvoice(long id) throws IOException {
			return load(Literals.INVOICE, id);
		}

		@Override
		@SuppressWarnings("unchecked")
		public <T extends EObject> T load(EClass type, long id) throws IOException {
			for (Entity root : roots) {
				if (root.eClass() == type && root.getId() == id) {
					return (T) root;
				}
			}
			throw new IOException("There is no " + type.getName() + " " + id + ".");
		}

		@Override
		@SuppressWarnings("unchecked")
		public <T extends EObject> List<T> loadAll(EClass type) {
			return (List<T>) roots.stream().filter(root -> root.eClass() == type).sorted(Comparator.comparing(Entity::getId)).toList();
		}

		@Override
		@SuppressWarnings("unchecked")
		public <T extends EObject> List<T> loadAll(EClass type, Collection<Long> ids) {
			return (List<T>) loadAll(type).stream().filter(each -> ids.contains(((Entity) each).getId())).toList();
		}

		@Override
		public Map<String, List<Long>> find(EStructuralFeature feature, Collection<String> values) {
			Map<String, List<Long>> found = new LinkedHashMap<>();
			for (String value : values) {
				List<Long> keys = roots.stream().filter(root -> feature.getEContainingClass().isSuperTypeOf(root.eClass()))
						.filter(root -> value.strip().equalsIgnoreCase((String) root.eGet(feature))).map(Entity::getId).sorted().toList();
				if (!keys.isEmpty()) {
					found.put(value, keys);
				}
			}
			return found;
		}

		@Override
		public List<OrderedQuantity> orderedQuantities(long invoiceId) {
			List<OrderedQuantity> ordered = new ArrayList<>();
			for (Entity root : roots) {
				if (root instanceof ProductionOrder order && order.getInvoice().getId() == invoiceId && order.getRemakeOf() == null
						&& order.getStatus().getKind() != StatusKind.CANCELLED) {
					for (OrderDetail detail : order.getDetails()) {
						if (detail.getInvoiceLine() != null) {
							ordered.add(new OrderedQuantity(detail.getInvoiceLine().getId(),
									detail.getComponent() == null ? null : detail.getComponent().getId(), detail.getQuantity(), order.getId(),
									order.getNumber()));
						}
					}
				}
			}
			return ordered;
		}

		@Override
		public String drawOrderNumber() {
			return String.valueOf(number++);
		}

		@Override
		public void add(EObject root) {
			roots.add((Entity) root);
		}

		@Override
		public void save(Collection<? extends EObject> changed) {
			saved.addAll(changed);
		}
	}
}
