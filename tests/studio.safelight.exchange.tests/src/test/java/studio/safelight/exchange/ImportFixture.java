package studio.safelight.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import studio.safelight.model.Client;
import studio.safelight.model.Invoice;
import studio.safelight.model.PriceList;
import studio.safelight.model.PriceListItem;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.SafelightPackage;
import studio.safelight.model.Vendor;

/** A studio, and a folder of files to import into it. */
abstract class ImportFixture {

	@TempDir
	Path folder;

	TestStudio studio;

	@BeforeEach
	void anEmptyStudio() throws IOException {
		studio = new TestStudio();
	}

	Importer importer() throws IOException {
		return new Importer(studio.records());
	}

	Path file(String name, String text) {
		return file(name, text, StandardCharsets.UTF_8);
	}

	Path file(String name, String text, Charset charset) {
		return file(name, text.getBytes(charset));
	}

	Path file(String name, byte[] bytes) {
		try {
			return Files.write(folder.resolve(name), bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The preview of one file. */
	FilePlan preview(String name, String text) throws IOException {
		return preview(file(name, text));
	}

	FilePlan preview(Path file) throws IOException {
		return importer().plan(List.of(file)).files().getFirst();
	}

	/** The only problem of one file. */
	Problem problem(String name, String text) throws IOException {
		return problem(file(name, text));
	}

	Problem problem(Path file) throws IOException {
		List<Problem> problems = preview(file).allProblems();
		if (problems.size() != 1) {
			throw new AssertionError("One problem expected: " + problems);
		}
		return problems.getFirst();
	}

	/** Imports files that have no problems. */
	List<FileResult> imported(Path... files) throws IOException {
		ImportPlan plan = importer().plan(List.of(files));
		if (!plan.isApplicable()) {
			throw new AssertionError(plan.files().stream().flatMap(file -> file.allProblems().stream()).toList());
		}
		return importer().apply(plan);
	}

	FileResult imported(String name, String text) throws IOException {
		return imported(file(name, text)).getFirst();
	}

	List<Client> clients() throws IOException {
		return studio.all(SafelightPackage.Literals.CLIENT);
	}

	Client client(String name) throws IOException {
		return only(clients().stream().filter(client -> client.getName().equals(name)));
	}

	Vendor vendor(String name) throws IOException {
		return only(studio.<Vendor>all(SafelightPackage.Literals.VENDOR).stream().filter(vendor -> vendor.getName().equals(name)));
	}

	PriceListItem item(String identifier) throws IOException {
		return only(studio.<PriceListItem>all(SafelightPackage.Literals.PRICE_LIST_ITEM).stream()
				.filter(item -> item.getIdentifier().equals(identifier)));
	}

	Invoice invoice(String number) throws IOException {
		return only(studio.<Invoice>all(SafelightPackage.Literals.INVOICE).stream().filter(invoice -> invoice.getNumber().equals(number)));
	}

	static <T> T only(Stream<T> records) {
		List<T> all = records.toList();
		if (all.size() != 1) {
			throw new AssertionError("One record expected: " + all);
		}
		return all.getFirst();
	}

	Client addClient(String number, String name) throws IOException {
		Client client = SafelightFactory.eINSTANCE.createClient();
		client.setNumber(number);
		client.setName(name);
		return studio.add(client);
	}

	Vendor addVendor(String name) throws IOException {
		Vendor vendor = SafelightFactory.eINSTANCE.createVendor();
		vendor.setName(name);
		return studio.add(vendor);
	}

	PriceList addPriceList(String name) throws IOException {
		PriceList list = SafelightFactory.eINSTANCE.createPriceList();
		list.setName(name);
		return studio.add(list);
	}

	PriceListItem addItem(PriceList list, String identifier, String description, String price) throws IOException {
		PriceListItem item = SafelightFactory.eINSTANCE.createPriceListItem();
		item.setPriceList(list);
		item.setIdentifier(identifier);
		item.setDescription(description);
		item.setPrice(new BigDecimal(price));
		return studio.add(item);
	}
}
