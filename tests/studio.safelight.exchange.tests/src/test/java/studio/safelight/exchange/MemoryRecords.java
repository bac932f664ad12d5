package studio.safelight.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import studio.safelight.model.Entity;
import studio.safelight.model.Invoice;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.SafelightPackage;
import studio.safelight.model.Studio;
import studio.safelight.production.OrderedQuantity;
import studio.safelight.production.Records;

/** A studio in memory: a transaction works on a copy, which takes the place of the studio when it is committed. */
final class MemoryRecords implements Records {

	private final AtomicLong keys = new AtomicLong();
	private List<EObject> roots = new ArrayList<>();

	MemoryRecords() {
		Studio studio = SafelightFactory.eINSTANCE.createStudio();
		studio.setName("Atelier Nord");
		studio.setCurrency("EUR");
		add(studio);
	}

	/** Puts a record into the studio. */
	<T extends EObject> T add(T root) {
		roots.add(root);
		giveKeys(root);
		return root;
	}

	@SuppressWarnings("unchecked")
	<T extends EObject> List<T> all(EClass type) {
		return (List<T>) roots.stream().filter(type::isInstance).toList();
	}

	@Override
	public synchronized <R> R transaction(Work<R> work) throws IOException {
		EcoreUtil.Copier copier = new EcoreUtil.Copier(true, true);
		List<EObject> copies = new ArrayList<>(copier.copyAll(roots));
		copier.copyReferences();
		MemoryTransaction transaction = new MemoryTransaction(copies);
		R result = work.run(transaction);
		if (transaction.written) {
			copies.forEach(this::giveKeys);
			roots = copies;
		}
		return result;
	}

	private void giveKeys(EObject root) {
		giveKey((Entity) root);
		root.eAllContents().forEachRemaining(part -> giveKey((Entity) part));
	}

	private void giveKey(Entity entity) {
		if (entity.getId() == 0) {
			entity.setId(keys.incrementAndGet());
		}
	}

	private static String fold(Object text) {
		return String.valueOf(text).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
	}

	private static final class MemoryTransaction implements Transaction {

		private final List<EObject> roots;
		private boolean written;

		MemoryTransaction(List<EObject> roots) {
			this.roots = roots;
		}

		@Override
		public Invoice lockInvoice(long id) throws IOException {
			return load(SafelightPackage.Literals.INVOICE, id);
		}

		@Override
		public <T extends EObject> T load(EClass type, long id) throws IOException {
			return this.<T>loadAll(type, List.of(id)).stream().findFirst().orElseThrow(() -> new IOException("There is no " + type.getName() + " " + id));
		}

		@Override
		@SuppressWarnings("unchecked")
		public <T extends EObject> List<T> loadAll(EClass type) {
			return (List<T>) roots.stream().filter(type::isInstance).toList();
		}

		@Override
		public <T extends EObject> List<T> loadAll(EClass type, Collection<Long> ids) {
			return this.<T>loadAll(type).stream().filter(root -> ids.contains(((Entity) root).getId())).toList();
		}

		@Override
		public Map<String, List<Long>> find(EStructuralFeature feature, Collection<String> values) {
			Map<String, List<Long>> found = new HashMap<>();
			for (String value : values) {
				TreeSet<Long> ids = new TreeSet<>();
				for (EObject root : roots) {
					if (feature.getEContainingClass().isInstance(root) && root.eGet(feature) != null && fold(root.eGet(feature)).equals(fold(value))) {
						ids.add(((Entity) root).getId());
					}
				}
				if (!ids.isEmpty()) {
					found.put(value, List.copyOf(ids));
				}
			}
			return found;
		}

		@Override
		public List<OrderedQuantity> orderedQuantities(long invoiceId) {
			return this.<ProductionOrder>loadAll(SafelightPackage.Literals.PRODUCTION_ORDER).stream()
					.filter(order -> order.getInvoice().getId() == invoiceId)
					.flatMap(order -> order.getDetails().stream().filter(detail -> detail.getInvoiceLine() != null)
							.map(detail -> new OrderedQuantity(detail.getInvoiceLine().getId(),
									detail.getComponent() == null ? null : detail.getComponent().getId(), detail.getQuantity(), order.getId(), order.getNumber())))
					.toList();
		}

		@Override
		public String drawOrderNumber() {
			throw new UnsupportedOperationException("An import draws no numbers");
		}

		@Override
		public void add(EObject root) {
			roots.add(root);
			written = true;
		}

		@Override
		public void save(Collection<? extends EObject> saved) {
			written |= !saved.isEmpty();
		}
	}
}
