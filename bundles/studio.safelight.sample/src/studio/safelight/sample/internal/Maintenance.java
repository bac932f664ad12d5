package studio.safelight.sample.internal;

import static studio.safelight.sample.internal.Sample.NEW;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;

import studio.safelight.model.CustomFieldLabel;
import studio.safelight.model.CustomTarget;
import studio.safelight.model.Department;
import studio.safelight.model.InvoiceStatus;
import studio.safelight.model.ItemGroup;
import studio.safelight.model.ItemKind;
import studio.safelight.model.ItemType;
import studio.safelight.model.Master;
import studio.safelight.model.PriorityCode;
import studio.safelight.model.ReorderReason;
import studio.safelight.model.Role;
import studio.safelight.model.SafelightPackage;
import studio.safelight.model.SessionType;
import studio.safelight.model.Studio;
import studio.safelight.model.TaxRate;
import studio.safelight.model.User;
import studio.safelight.model.WorkflowStage;

/** The studio itself, its people, and the lists of its maintenance. */
public final class Maintenance {

	private static final String USERS = """
			ines   | Ines Albrecht   | ines@atelier-nordlicht.example   | administrator | Front desk
			tom    | Tom Kruse       | tom@atelier-nordlicht.example    | staff         | Retouching, Photography
			mara   | Mara Lindqvist  | mara@atelier-nordlicht.example   | administrator | Photography
			jonas  | Jonas Petersen  | jonas@atelier-nordlicht.example  | staff         | Photography, Lab
			sofia  | Sofia Marques   | sofia@atelier-nordlicht.example  | staff         | Design, Retouching
			emre   | Emre Aydın      | emre@atelier-nordlicht.example   | staff         | Lab, Finishing
			""";

	private static final String ITEM_TYPES = """
			Print        | product
			Wall art     | product
			Album        | product
			Frame        | product
			Card         | product
			Digital file | product
			Accessory    | product
			Package      | package
			Session fee  | session fee
			Service      | service
			Promotion    | promotion
			""";

	private static final String CUSTOM_FIELDS = """
			How they found us | client
			Anniversary       | client
			Location          | session
			Tracking number   | production order
			""";

	private final Sample sample;

	public Maintenance(Sample sample) {
		this.sample = sample;
	}

	/** Makes all of it. */
	public void make() throws IOException {
		names(Department.class, NEW::createDepartment, "Front desk", "Photography", "Retouching", "Design", "Lab", "Finishing");
		users();
		names(WorkflowStage.class, NEW::createWorkflowStage, "Ordered", "Preparing", "Producing", "Checking", "Handed over");
		names(PriorityCode.class, NEW::createPriorityCode, "Rush", "High", "Normal", "When there is time");
		names(InvoiceStatus.class, NEW::createInvoiceStatus, "Ordered", "Quoted", "In production", "Ready for pick-up", "Delivered",
				"Closed"); // a new invoice begins with the first
		names(SessionType.class, NEW::createSessionType, "Wedding", "Portrait", "Family", "Newborn", "Business", "School", "Pets");
		names(ItemGroup.class, NEW::createItemGroup, "Prints", "Fine art", "Wall art", "Albums and books", "Frames and mats", "Cards",
				"Digital", "Packages", "Fees and services");
		for (Table.Row row : Table.of(ITEM_TYPES)) {
			named(ItemType.class, NEW.createItemType(), row.text(0)).setKind(ItemKind.get(row.text(1)));
		}
		named(TaxRate.class, NEW.createTaxRate(), "Standard rate").setPercent(new BigDecimal("19"));
		named(TaxRate.class, NEW.createTaxRate(), "Reduced rate").setPercent(new BigDecimal("7"));
		named(TaxRate.class, NEW.createTaxRate(), "No tax");
		for (String ours : List.of("Wrong image ordered", "Wrong size ordered", "Retouching forgotten")) {
			named(ReorderReason.class, NEW.createReorderReason(), ours).setChargeable(true);
		}
		names(ReorderReason.class, NEW::createReorderReason, "Colours are off", "Damaged in transit", "Scratched surface");
		for (Table.Row row : Table.of(CUSTOM_FIELDS)) {
			named(CustomFieldLabel.class, NEW.createCustomFieldLabel(), row.text(0)).setTarget(CustomTarget.get(row.text(1)));
		}
		studio();
	}

	private void users() throws IOException {
		for (Table.Row row : Table.of(USERS)) {
			User user = user(row.text(0));
			user.setFullName(row.text(1));
			user.setEmail(row.text(2));
			user.setRole(Role.get(row.text(3)));
			for (String department : row.text(4).split(", ")) {
				user.getDepartments().add(sample.get(Department.class, department));
			}
		}
	}

	/** @return the user of that name: a new one, unless it is he who made the studio */
	private User user(String name) throws IOException {
		List<Long> ids = sample.find(SafelightPackage.Literals.USER__NAME, name);
		if (!ids.isEmpty()) {
			return sample.load(User.class, name, SafelightPackage.Literals.USER, ids.getFirst());
		}
		User user = NEW.createUser();
		user.setName(name);
		return sample.add(User.class, name, user);
	}

	private void studio() throws IOException {
		Studio studio = sample.only(SafelightPackage.Literals.STUDIO);
		studio.setName("Atelier Nordlicht");
		studio.setAddress(Sample.address(Table.of("Brook 7 | 20457 | Hamburg | | Germany").getFirst(), 0));
		studio.setPhone("+49 40 5550 170");
		studio.setEmail("hello@atelier-nordlicht.example");
		studio.setWeb("https://atelier-nordlicht.example");
		studio.setTaxNumber("DE 999 999 999");
		studio.setLogo(Logo.png());
		studio.setTimeZone("Europe/Berlin");
		studio.setCurrency("EUR");
		if (studio.getPreferences() == null) {
			studio.setPreferences(NEW.createPreferences());
		}
		studio.getPreferences().setCompletedInvoiceStatus(sample.get(InvoiceStatus.class, "Ready for pick-up"));
		studio.getPreferences().setCompletionNotifiesUsers(true);
	}

	private <T extends Master> void names(Class<T> type, Supplier<T> maker, String... names) throws IOException {
		for (String name : names) {
			named(type, maker.get(), name);
		}
	}

	private <T extends Master> T named(Class<T> type, T master, String name) throws IOException {
		master.setName(name);
		master.setSortOrder(10 * (sample.all(type).size() + 1));
		return sample.add(type, name, master);
	}
}
