package studio.safelight.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import studio.safelight.model.Invoice;
import studio.safelight.model.LineComponent;
import studio.safelight.model.OrderDetail;
import studio.safelight.model.OrderStep;
import studio.safelight.model.OrderType;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightFactory;
import studio.safelight.store.internal.StudiosService;
import studio.safelight.store.internal.database.Database;

/** A whole studio is looked through. */
@ParameterizedClass(name = "{0}")
@EnumSource(DatabaseKind.class)
class CheckTest {

	@Parameter
	DatabaseKind kind;

	@Test
	void whatNoConstraintCanHoldIsFound() throws IOException, SQLException {
		StudioLocation location = kind.newLocation();
		long orderId;
		long otherType;
		String number;
		String emptyType;
		try (StudioStore store = new StudiosService().open(location, "Ines")) {
			Trade trade = new Trade(store);
			Invoice invoice = trade.invoice(2);
			number = invoice.getNumber();
			OrderType type = trade.orderType();
			OrderType other = trade.orderType();
			otherType = other.getId();
			ProductionOrder order = Trade.newOrder(invoice, trade.vendor("ProLab"), type, Trade.detail(invoice.getLines().get(0), "1"),
					Trade.detail(invoice.getLines().get(1), "2"));
			order.setNumber("1042");
			OrderStep step = SafelightFactory.eINSTANCE.createOrderStep();
			step.setStatus(type.getStatuses().get(0));
			order.getSteps().add(step);
			trade.saved(order);
			orderId = order.getId();
			assertEquals(List.of(), store.check());
			ProductionOrder more = Trade.newOrder(invoice, order.getVendor(), type, Trade.detail(invoice.getLines().get(1), "0.5"));
			more.getDetails().get(0).setVendorQuantity(BigDecimal.ONE);
			trade.saved(more);
			OrderType empty = trade.orderType();
			emptyType = empty.getName();
			assertEquals(new TreeSet<>(List.of("Invoice " + number + ", line 2 (Print 2): 2.5 are on order, but only 2 were sold.",
					"Production order with the key " + more.getId() + " has no planned steps.")), new TreeSet<>(store.check()));
			store.delete(more.eResource());
			assertEquals(List.of(), store.check());
		}
		execute(location, "update PRODUCTION_ORDER set TYPE_ID = " + otherType + " where ID = " + orderId);
		execute(location, "update PRODUCTION_STATUS set KIND = 'InWork' where ORDER_TYPE_ID = (select ID from ORDER_TYPE where NAME = '"
				+ emptyType + "')");
		execute(location, "delete from SEARCH_WORD where ROOT_TYPE = 'Client'");
		execute(location, "insert into SEARCH_WORD values ('Vendor', -1, 'GHOST')");
		execute(location, "update INVOICE_TOTAL set TOTAL = TOTAL + 0.01");
		execute(location, "insert into INVOICE_TOTAL (INVOICE_ID, TOTAL) values (-1, 0)");
		execute(location, "insert into ADDRESS (ID, CITY) values (-2, 'Nowhere')");
		execute(location, "delete from NUMBER_SERIES");
		try (StudioStore store = new StudiosService().open(location, "Ines")) {
			assertEquals(new TreeSet<>(List.of("Production order 1042 has a status that its type does not have.",
					"Order type " + emptyType + " has no initial status.",
					"Order type " + emptyType + " has no final status.",
					"Records that the search does not find by all of their words, and by no others: 1 of the kind client. Changing their texts helps.",
					"Invoices whose total in the lists is not what their lines come to: 1. Changing their lines helps.",
					"Totals of invoices that do not exist: 1.",
					"Words of the search that lead to records that do not exist: 1 of the kind vendor.",
					"Records that nothing, or more than one, contains: 1 of the kind address.",
					"There has to be one number series for production orders.", "There has to be one number series for invoices.",
					"There has to be one number series for sessions.", "There has to be one number series for clients.")), new TreeSet<>(store.check()));
		}
	}

	@Test
	void whatIsNeededOfAComponentIsRoundedUpAsItIsWhenItIsOrdered() throws IOException {
		try (StudioStore store = new StudiosService().open(kind.newLocation(), "Ines")) {
			Trade trade = new Trade(store);
			Invoice invoice = Trade.newInvoice(trade.client("Anna Weber"), 1);
			invoice.getLines().get(0).setQuantity(new BigDecimal("0.333"));
			LineComponent component = SafelightFactory.eINSTANCE.createLineComponent();
			component.setItem(trade.item("P1318"));
			component.setQuantity(new BigDecimal("0.5")); // 0.1665 are needed, so 0.167 are ordered
			invoice.getLines().get(0).getComponents().add(component);
			trade.saved(invoice);
			OrderType type = trade.orderType();
			OrderDetail detail = Trade.detail(invoice.getLines().get(0), "0.167");
			detail.setComponent(component);
			detail.setVendorQuantity(BigDecimal.ONE);
			ProductionOrder order = Trade.newOrder(invoice, trade.vendor("ProLab"), type, detail);
			OrderStep step = SafelightFactory.eINSTANCE.createOrderStep();
			step.setStatus(type.getStatuses().get(0));
			order.getSteps().add(step);
			trade.saved(order);
			assertEquals(List.of(), store.check());
			detail.setQuantity(new BigDecimal("0.168"));
			order.eResource().save(null);
			assertEquals(List.of("Invoice " + invoice.getNumber() + ", line 1 (Print P1318): 0.168 are on order, but only 0.167 were sold."),
					store.check());
		}
	}

	private static void execute(StudioLocation location, String sql) throws StoreException, SQLException {
		try (Database database = Database.open(location, "somebody");
				var connection = database.connect();
				var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}
}
