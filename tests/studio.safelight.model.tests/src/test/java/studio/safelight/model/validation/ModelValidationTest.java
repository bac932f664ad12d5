package studio.safelight.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.safelight.model.Client;
import studio.safelight.model.Closure;
import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.LineComponent;
import studio.safelight.model.OrderDetail;
import studio.safelight.model.OrderType;
import studio.safelight.model.OrderedImage;
import studio.safelight.model.PackageComponent;
import studio.safelight.model.PriceList;
import studio.safelight.model.PriceListItem;
import studio.safelight.model.ProductionStatus;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.SafelightPackage;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.StatusKind;
import studio.safelight.model.Studio;
import studio.safelight.model.Vendor;
import studio.safelight.model.WorkingCalendar;

class ModelValidationTest {

	private static final SafelightFactory FACTORY = SafelightFactory.eINSTANCE;

	private final Invoice invoice = FACTORY.createInvoice();
	private final InvoiceLine line = FACTORY.createInvoiceLine();

	@BeforeEach
	void aValidInvoice() {
		invoice.setNumber("5012");
		invoice.setClient(FACTORY.createClient());
		invoice.setInvoiceDate(LocalDate.of(2015, 7, 20));
		invoice.getLines().add(FACTORY.createInvoiceLine());
		invoice.getLines().get(0).setDescription("Sitting");
		invoice.getLines().add(line);
		line.setDescription("Print");
		assertValid(invoice);
	}

	private static void assertValid(EObject object) {
		assertEquals(List.of(), ModelValidation.validate(object).stream().map(ModelValidation.Problem::message).toList());
	}

	private static void assertProblem(EObject root, EObject object, EStructuralFeature feature, String message) {
		assertEquals(List.of(new ModelValidation.Problem(object, feature, message)), ModelValidation.validate(root));
	}

	@Test
	void whatIsRequiredMustBeThereAndBlankIsNotThere() {
		for (String description : new String[] { null, "", " \t" }) {
			line.setDescription(description);
			assertProblem(invoice, line, Literals.INVOICE_LINE__DESCRIPTION, "Invoice 5012, line 2: the description is missing.");
		}
		line.setDescription("Print");
		invoice.setClient(null);
		assertProblem(invoice, invoice, Literals.INVOICE__CLIENT, "Invoice 5012: the client is missing.");
	}

	@Test
	void aReferenceIsThereThoughItIsNotLoaded() {
		Client proxy = FACTORY.createClient();
		((InternalEObject) proxy).eSetProxyURI(URI.createURI("studio:/Client/7"));
		invoice.setClient(proxy);
		assertValid(invoice);
	}

	@Test
	void theDefaultOfARequiredFeatureIsAValue() {
		assertEquals(BigDecimal.ONE, line.getQuantity());
		line.setQuantity(null);
		assertProblem(invoice, line, Literals.INVOICE_LINE__QUANTITY, "Invoice 5012, line 2: the quantity is missing.");
	}

	@Test
	void absurdQuantitiesAreRefused() {
		line.setQuantity(new BigDecimal("5000000"));
		assertProblem(invoice, line, Literals.INVOICE_LINE__QUANTITY,
				"Invoice 5012, line 2: the quantity must be at most 1,000,000, not 5,000,000.");
		line.setQuantity(new BigDecimal("-1000000.5"));
		assertProblem(invoice, line, Literals.INVOICE_LINE__QUANTITY,
				"Invoice 5012, line 2: the quantity must be at least -1,000,000, not -1,000,000.5.");
		line.setQuantity(new BigDecimal("1000000.000"));
		assertValid(invoice);
	}

	@Test
	void whatMustBePositiveIsNotZero() {
		PriceListItem item = item("8X10");
		item.setVendorMultiplier(BigDecimal.ZERO);
		assertProblem(item, item, Literals.PRICE_LIST_ITEM__VENDOR_MULTIPLIER, "Item 8X10: the vendor multiplier must be more than 0, not 0.");
	}

	@Test
	void vendorsGetWholeNumbersAndImagesAreTurnedByQuarters() {
		OrderDetail detail = FACTORY.createOrderDetail();
		detail.setDescription("Print");
		detail.setVendorQuantity(new BigDecimal("2.000"));
		OrderedImage image = FACTORY.createOrderedImage();
		image.setFileName("a.jpg");
		image.setRotation(270);
		detail.getImages().add(image);
		assertValid(detail);
		image.setRotation(45);
		detail.setVendorQuantity(new BigDecimal("1.5"));
		assertEquals(List.of("Order detail Print: the vendor quantity must be a whole number, not 1.5.",
				"Order detail Print, ordered image 1: the rotation must be a multiple of 90, not 45."),
				ModelValidation.validate(detail).stream().map(ModelValidation.Problem::message).toList());
	}

	@Test
	void noMoreDigitsThanAreKept() {
		line.setUnitPrice(new BigDecimal("0.12345"));
		assertProblem(invoice, line, Literals.INVOICE_LINE__UNIT_PRICE,
				"Invoice 5012, line 2: the unit price may have at most 4 decimal places, not 5 as in 0.12345.");
		line.setUnitPrice(new BigDecimal("1E15"));
		assertProblem(invoice, line, Literals.INVOICE_LINE__UNIT_PRICE,
				"Invoice 5012, line 2: the unit price is too large: it may have at most 15 digits before the decimal point, not 16.");
		line.setUnitPrice(new BigDecimal("999999999999999.12340000"));
		assertValid(invoice);
	}

	@Test
	void noLongerTextThanIsKept() {
		line.setDescription("x".repeat(200));
		assertValid(invoice);
		line.setDescription("x".repeat(201));
		assertProblem(invoice, line, Literals.INVOICE_LINE__DESCRIPTION,
				"Invoice 5012, line 2: the description may have at most 200 characters, not 201.");
	}

	@Test
	void noCharacterThatADatabaseCantKeep() {
		line.setDescription("Zoë \uD83D\uDCF7");
		assertValid(invoice);
		line.setDescription("Pri\u0000nt");
		assertProblem(invoice, line, Literals.INVOICE_LINE__DESCRIPTION,
				"Invoice 5012, line 2: the description has a character that can't be kept, at place 4. Remove it.");
		line.setDescription("half \uD83D");
		assertEquals(1, ModelValidation.validate(invoice).size());
	}

	@Test
	void aDateIsNotBeforeTheOneItFollows() {
		invoice.setDeliveryDate(LocalDate.of(2015, 7, 20));
		assertValid(invoice);
		invoice.setDeliveryDate(LocalDate.of(2015, 7, 19));
		assertProblem(invoice, invoice, Literals.INVOICE__DELIVERY_DATE,
				"Invoice 5012: the delivery date, 2015-07-19, must not be before the invoice date, 2015-07-20.");
	}

	@Test
	void aDateIsInAYearThatADatabaseKnows() {
		invoice.setDeliveryDate(LocalDate.of(20150, 7, 19));
		assertEquals(List.of("Invoice 5012: the delivery date must be between the years 1 and 9999, not +20150-07-19."),
				ModelValidation.validate(invoice).stream().map(ModelValidation.Problem::message).toList());
	}

	@Test
	void everythingThatIsWrongIsToldAtOnceForPartsOfPartsToo() {
		line.setDescription(null);
		line.setQuantity(new BigDecimal("5000000"));
		LineComponent component = FACTORY.createLineComponent();
		component.setItem(item("8X10"));
		component.setQuantity(BigDecimal.ZERO);
		line.getComponents().add(component);
		assertEquals(List.of("Invoice 5012, line 2: the description is missing.",
				"Invoice 5012, line 2: the quantity must be at most 1,000,000, not 5,000,000.",
				"Invoice 5012, line 2, component 1: the quantity must be more than 0, not 0."),
				ModelValidation.validate(invoice).stream().map(ModelValidation.Problem::message).toList());
	}

	@Test
	void emfsOwnDiagnosticianFindsTheSameWithObjectAndFeatureAsItsData() {
		ModelValidation.register();
		line.setDescription(null);
		Diagnostic child = Diagnostician.INSTANCE.validate(invoice).getChildren().get(0);
		assertSame(line, child.getData().get(0));
		assertSame(Literals.INVOICE_LINE__DESCRIPTION, child.getData().get(1));
		assertEquals(Diagnostic.ERROR, child.getSeverity());
	}

	@Test
	void everyConstraintThatTheModelNamesIsWritten() {
		for (EClassifier classifier : SafelightPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type && !type.isAbstract()) {
				ModelValidation.validate(EcoreUtil.create(type));
			}
		}
	}

	@Test
	void aStudioNeedsAZoneAndACurrencyThatExist() {
		Studio studio = FACTORY.createStudio();
		studio.setName("Northlight");
		assertValid(studio);
		studio.setTimeZone("Europe/Atlantis");
		assertProblem(studio, studio, Literals.STUDIO__TIME_ZONE,
				"Studio Northlight: the time zone \"Europe/Atlantis\" is not known. Use one such as Europe/Berlin or America/New_York.");
		studio.setTimeZone("America/New_York");
		for (String code : List.of("ZZZ", "eur", "XXX")) {
			studio.setCurrency(code);
			assertProblem(studio, studio, Literals.STUDIO__CURRENCY,
					"Studio Northlight: the currency \"" + code + "\" is not known. Use an ISO 4217 code such as EUR or USD.");
		}
	}

	@Test
	void aCalendarNeedsAWorkDay() {
		WorkingCalendar calendar = FACTORY.createWorkingCalendar();
		assertValid(calendar);
		for (EStructuralFeature day : List.of(Literals.WORKING_CALENDAR__MONDAY, Literals.WORKING_CALENDAR__TUESDAY,
				Literals.WORKING_CALENDAR__WEDNESDAY, Literals.WORKING_CALENDAR__THURSDAY, Literals.WORKING_CALENDAR__FRIDAY)) {
			calendar.eSet(day, false);
		}
		assertProblem(calendar, calendar, Literals.WORKING_CALENDAR__MONDAY,
				"Working calendar: no day is worked on. Tick at least one day of the week.");
		calendar.setSunday(true);
		assertValid(calendar);
	}

	@Test
	void aClosureIsForADepartmentOrAVendorButNotBothAndEndsAfterItBegins() {
		WorkingCalendar calendar = FACTORY.createWorkingCalendar();
		Closure closure = FACTORY.createClosure();
		closure.setName("Fair");
		closure.setFirstDay(LocalDate.of(2015, 7, 2));
		closure.setLastDay(LocalDate.of(2015, 7, 1));
		calendar.getClosures().add(closure);
		assertProblem(calendar, closure, Literals.CLOSURE__LAST_DAY,
				"Working calendar, closure Fair: the last day, 2015-07-01, must not be before the first day, 2015-07-02.");
		closure.setLastDay(LocalDate.of(2015, 7, 2));
		closure.setDepartment(FACTORY.createDepartment());
		assertValid(calendar);
		closure.setVendor(FACTORY.createVendor());
		assertProblem(calendar, closure, Literals.CLOSURE__VENDOR, "Working calendar, closure Fair: a closure is for the studio, for one"
				+ " department or for one vendor, not for a department and a vendor.");
	}

	private static ProductionStatus status(OrderType type, String name, StatusKind kind) {
		ProductionStatus status = FACTORY.createProductionStatus();
		status.setName(name);
		status.setKind(kind);
		type.getStatuses().add(status);
		return status;
	}

	@Test
	void aCycleHasOneInitialAndSomeFinalStatusOfThoseThatAreUsed() {
		OrderType type = FACTORY.createOrderType();
		type.setName("Prints");
		ProductionStatus retouch = status(type, "Retouch", StatusKind.INITIAL);
		ProductionStatus scan = status(type, "Scan", StatusKind.INITIAL);
		ProductionStatus shipped = status(type, "Shipped", StatusKind.FINAL);
		assertProblem(type, type, Literals.ORDER_TYPE__STATUSES,
				"Order type Prints: the cycle has 2 initial statuses (Retouch, Scan). Leave one of them.");
		scan.setInactive(true);
		assertValid(type);
		retouch.setKind(StatusKind.HOLD);
		assertProblem(type, type, Literals.ORDER_TYPE__STATUSES,
				"Order type Prints: the cycle has no initial status. Make one of its statuses the initial one.");
		retouch.setKind(StatusKind.INITIAL);
		shipped.setKind(StatusKind.CANCELLED);
		assertProblem(type, type, Literals.ORDER_TYPE__STATUSES,
				"Order type Prints: the cycle has no final status. Make at least one of its statuses final.");
	}

	@Test
	void twoStatusesOfATypeDontShareANameBlanksAndCaseApart() {
		OrderType type = FACTORY.createOrderType();
		type.setName("Prints");
		status(type, "On hold", StatusKind.INITIAL);
		status(type, "Shipped", StatusKind.FINAL);
		ProductionStatus twin = status(type, "onHold ", StatusKind.HOLD);
		assertProblem(type, twin, Literals.PRODUCTION_STATUS__NAME,
				"Order type Prints, production status onHold: another status of the same order type is called onHold. Give it another name.");
	}

	private static PriceListItem item(String identifier) {
		PriceList list = FACTORY.createPriceList();
		PriceListItem item = FACTORY.createPriceListItem();
		item.setPriceList(list);
		item.setIdentifier(identifier);
		item.setDescription("The " + identifier);
		return item;
	}

	private static void part(PriceListItem owner, PriceListItem item) {
		PackageComponent component = FACTORY.createPackageComponent();
		component.setItem(item);
		owner.getComponents().add(component);
	}

	@Test
	void aPackageDoesNotContainItself() {
		PriceListItem one = item("ONE");
		PriceListItem two = item("TWO");
		PriceListItem three = item("THREE");
		part(one, item("8X10"));
		part(one, two);
		part(one, three);
		part(two, three);
		assertValid(one);
		part(three, one);
		assertProblem(one, one, Literals.PRICE_LIST_ITEM__COMPONENTS,
				"Item ONE: the package contains itself: ONE > TWO > THREE > ONE. Take one of them out.");
		part(two, two);
		PriceListItem outside = item("OUTSIDE");
		part(outside, two);
		assertValid(outside); // the cycle is that of the others, where it is told
	}

	@Test
	void nothingIsToldTwiceHoweverOftenTheChecksAreRegistered() {
		ModelValidation.register();
		ModelValidation.register();
		Vendor vendor = FACTORY.createVendor();
		assertEquals(1, ModelValidation.validate(vendor).size());
		assertTrue(ModelValidation.validate(List.of()).isEmpty());
	}
}
