package studio.safelight.print.pdf.internal;

import java.util.Arrays;
import java.util.List;

import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Table;

import studio.safelight.model.PriorityCode;
import studio.safelight.model.ProductionOrder;

/** The facts that are looked for first, in a band over the whole width. */
final class Summary {

	private record Fact(Messages.Key label, String value) {
	}

	private final Sheet sheet;
	private final ProductionOrder order;

	Summary(Sheet sheet) {
		this.sheet = sheet;
		this.order = sheet.order();
	}

	Div band() {
		List<Fact> facts = sheet.isInHouse() ? inHouse() : forVendor();
		float[] widths = new float[facts.size()];
		Arrays.fill(widths, sheet.width() / widths.length);
		Table table = sheet.table(widths).setBackgroundColor(Look.TINT);
		for (Fact fact : facts) {
			String value = Wording.blank(fact.value()) ? "–" : fact.value();
			table.addCell(Sheet.cell(sheet.label(fact.label()), sheet.paragraph(value, Look.STRONG.sized(10))).setPaddings(7, 4, 8, 9));
		}
		Div band = new Div().setMarginTop(14).add(table);
		remake(band);
		return band;
	}

	private List<Fact> inHouse() {
		PriorityCode priority = order.getPriority();
		return List.of(new Fact(Messages.Key.status, order.getStatus() == null ? "" : order.getStatus().getName()),
				new Fact(Messages.Key.due, sheet.wording().date(order.getStatusDueDate())),
				new Fact(Messages.Key.department, order.getDepartment() == null ? "" : order.getDepartment().getName()),
				new Fact(Messages.Key.user, Wording.name(order.getAssignedUser())),
				new Fact(Messages.Key.priority, priority == null ? "" : priority.getName()));
	}

	private List<Fact> forVendor() {
		return List.of(new Fact(Messages.Key.orderDate, sheet.wording().date(order.getOrderDate())),
				new Fact(Messages.Key.delivery, sheet.wording().date(order.getInvoice().getDeliveryDate())),
				new Fact(Messages.Key.orderType, order.getType() == null ? "" : order.getType().getName()),
				new Fact(Messages.Key.orderedBy, Wording.name(order.getEnteredBy())));
	}

	/** Why it is made again is the studio's own business; that it is made again is not. */
	private void remake(Div band) {
		String reason = sheet.isInHouse() && order.getReorderReason() != null ? order.getReorderReason().getName() : "";
		String remake = order.getRemakeOf() == null ? ""
				: sheet.text(Messages.Key.remakeOf, Wording.joined(" ", order.getRemakeOf().getNumber()));
		if (remake.isEmpty() && !reason.isEmpty()) {
			remake = sheet.text(Messages.Key.remake);
		}
		String line = Wording.joined(": ", remake, reason);
		if (!line.isEmpty()) {
			band.add(sheet.paragraph(line, Look.WARNING.sized(9)).setMarginTop(6));
		}
	}
}
