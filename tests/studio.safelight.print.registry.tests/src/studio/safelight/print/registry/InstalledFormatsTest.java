package studio.safelight.print.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

import studio.safelight.model.Client;
import studio.safelight.model.Invoice;
import studio.safelight.model.OrderType;
import studio.safelight.model.Paper;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.Studio;
import studio.safelight.model.Vendor;
import studio.safelight.print.DocumentKind;
import studio.safelight.print.PrintFormats;
import studio.safelight.print.PrintFormats.Descriptor;
import studio.safelight.print.PrintFormats.Printed;
import studio.safelight.print.PrintRequest;

/**
 * The formats of the bundles that run here: those of PDF, and those of this bundle, most of which are wrong. All in one test, because what is
 * wrong is logged once in the life of the service.
 */
class InstalledFormatsTest {

	private static final String THIS = "studio.safelight.print.registry.tests";

	private final BundleContext context = FrameworkUtil.getBundle(InstalledFormatsTest.class).getBundleContext();
	private final List<IStatus> log = new CopyOnWriteArrayList<>();
	private final ILogListener listener = (status, plugin) -> log.add(status);

	@TempDir
	Path folder;

	@BeforeEach
	void listen() {
		Platform.addLogListener(listener);
	}

	@AfterEach
	void listenNoMore() {
		Platform.removeLogListener(listener);
	}

	@Test
	void badContributionsAreLoggedAndTheOthersPrint() throws Exception {
		ServiceReference<PrintFormats> reference = context.getServiceReference(PrintFormats.class);
		PrintFormats formats = context.getService(reference);

		List<Descriptor> workOrders = formats.formats(DocumentKind.WORK_ORDER);
		Descriptor pdf = workOrders.get(0);
		assertEquals(new Descriptor("studio.safelight.print.pdf.workOrder", pdf.label(), DocumentKind.WORK_ORDER, "pdf",
				"studio.safelight.print.pdf"), pdf, "the default format comes first");
		assertEquals(List.of("tests.noClass", "tests.unmakeable", "tests.word"), workOrders.stream().skip(1).map(Descriptor::id).toList());
		assertLogged("\"tests.noLabel\"", "label");
		assertLogged("\"tests.noKind\"", "recipe");
		assertLogged("\"studio.safelight.print.pdf.workOrder\"", "same id");

		for (Descriptor bad : workOrders.subList(1, 3)) {
			Path file = folder.resolve("bad.txt");
			assertThrows(IOException.class, () -> formats.print(bad, request(), file));
			assertTrue(Files.notExists(file));
		}
		assertLogged("\"tests.noClass\"", "studio.safelight.print.registry.Missing");
		assertLogged("\"tests.unmakeable\"", "studio.safelight.print.registry.UnmakeableFormat");
		assertEquals(List.of(pdf.id(), "tests.word"), formats.formats(DocumentKind.WORK_ORDER).stream().map(Descriptor::id).toList());
		assertEquals(5, log.size(), log::toString);

		formats.print(workOrders.get(3), request(), folder.resolve("word.txt"));
		assertEquals("1042", Files.readString(folder.resolve("word.txt")));
		assertPdf(formats.print(pdf, request(), folder.resolve("work.pdf")));
		assertPdf(formats.print(formats.formats(DocumentKind.PURCHASE_ORDER).get(0), request(), folder.resolve("purchase.pdf")));
		context.ungetService(reference);
	}

	private void assertLogged(String... parts) {
		List<IStatus> found = log.stream().filter(status -> List.of(parts).stream().allMatch(status.getMessage()::contains)).toList();
		assertEquals(1, found.size(), () -> List.of(parts) + " in " + log);
		assertTrue(found.get(0).getMessage().contains(THIS), found.get(0)::getMessage);
		assertEquals(THIS, found.get(0).getPlugin());
	}

	private static void assertPdf(Printed printed) throws IOException {
		byte[] bytes = Files.readAllBytes(printed.file());
		assertEquals("%PDF-", new String(bytes, 0, 5, StandardCharsets.US_ASCII));
		assertEquals(bytes.length, printed.size());
		assertEquals(1, printed.result().pages());
		assertEquals(List.of(), printed.result().remarks());
	}

	private static PrintRequest request() {
		SafelightFactory model = SafelightFactory.eINSTANCE;
		Client client = model.createClient();
		client.setName("山田 Анна");
		Invoice invoice = model.createInvoice();
		invoice.setClient(client);
		invoice.setInvoiceDate(LocalDate.of(2026, 7, 20));
		Vendor vendor = model.createVendor();
		vendor.setName("ProLab Hansen");
		OrderType type = model.createOrderType();
		type.setName("Prints");
		ProductionOrder order = model.createProductionOrder();
		order.setNumber("1042");
		order.setInvoice(invoice);
		order.setVendor(vendor);
		order.setType(type);
		order.setOrderDate(LocalDate.of(2026, 7, 22));
		Studio studio = model.createStudio();
		studio.setName("Atelier Lindgren");
		return new PrintRequest(order, studio, Paper.A4, Locale.UK, image -> Optional.empty());
	}
}
