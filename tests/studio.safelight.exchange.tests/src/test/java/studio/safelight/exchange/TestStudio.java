package studio.safelight.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

import studio.safelight.model.Entity;
import studio.safelight.model.SafelightPackage;
import studio.safelight.model.Studio;
import studio.safelight.production.Records;
import studio.safelight.store.StudioLocation;
import studio.safelight.store.StudioStore;
import studio.safelight.store.internal.StudiosService;

/** A real studio on Derby, on disk. It is opened once and emptied for each test, which takes milliseconds where opening takes seconds. */
final class TestStudio {

	/** Those that others refer to come last. */
	private static final List<EClass> EMPTIED = List.of(SafelightPackage.Literals.PRODUCTION_ORDER, SafelightPackage.Literals.INVOICE,
			SafelightPackage.Literals.SESSION, SafelightPackage.Literals.PRICE_LIST_ITEM, SafelightPackage.Literals.PRICE_LIST,
			SafelightPackage.Literals.CLIENT, SafelightPackage.Literals.VENDOR, SafelightPackage.Literals.TAX_RATE,
			SafelightPackage.Literals.ITEM_TYPE, SafelightPackage.Literals.ITEM_GROUP, SafelightPackage.Literals.INVOICE_STATUS,
			SafelightPackage.Literals.ORDER_TYPE);

	private static StudioStore opened;

	private final StudioStore store;
	private ResourceSet resources;

	TestStudio() throws IOException {
		store = store();
		empty();
		Studio studio = this.<Studio>all(SafelightPackage.Literals.STUDIO).getFirst();
		studio.setName("Atelier Nord");
		studio.setCurrency("EUR");
	}

	/** @return the studio, with everything stored that the test has changed */
	Records records() throws IOException {
		store.save(List.copyOf(resources.getResources()));
		return store;
	}

	/** Puts a record into the studio. */
	<T extends EObject> T add(T root) throws IOException {
		store.add(resources, root);
		store.save(List.copyOf(resources.getResources()));
		return root;
	}

	/** @return all records of a type as they are stored now, to be looked at and changed */
	@SuppressWarnings("unchecked")
	<T extends EObject> List<T> all(EClass type) throws IOException {
		if (resources != null) {
			store.save(List.copyOf(resources.getResources()));
		}
		resources = store.newResourceSet();
		List<T> all = new ArrayList<>();
		List<Long> ids = store.transaction(transaction -> transaction.loadAll(type).stream().map(root -> ((Entity) root).getId()).toList());
		for (long id : ids) {
			all.add((T) resources.getResource(StudioStore.uri(type, id), true).getContents().getFirst());
		}
		return all;
	}

	private void empty() throws IOException {
		for (EClass type : EMPTIED) {
			List<Resource> stored = this.<Entity>all(type).stream().sorted(Comparator.comparing(TestStudio::hasParts).reversed()).map(EObject::eResource).toList();
			for (Resource resource : stored) {
				store.delete(resource);
			}
		}
		resources = null;
	}

	/** Packages refer to other items. */
	private static boolean hasParts(EObject root) {
		return !root.eContents().isEmpty();
	}

	private static synchronized StudioStore store() throws IOException {
		if (opened == null) {
			Path folder = Files.createTempDirectory("safelight-exchange");
			opened = new StudiosService().open(StudioLocation.of(folder), "tester");
			Runtime.getRuntime().addShutdownHook(new Thread(() -> close(folder)));
		}
		return opened;
	}

	private static void close(Path folder) {
		try {
			opened.close();
			try (Stream<Path> all = Files.walk(folder)) {
				for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(path);
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
