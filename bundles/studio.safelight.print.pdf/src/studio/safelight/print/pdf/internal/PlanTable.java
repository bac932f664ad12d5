package studio.safelight.print.pdf.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.VerticalAlignment;

import studio.safelight.model.Department;
import studio.safelight.model.OrderStep;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.ProductionStatus;
import studio.safelight.model.StatusChange;
import studio.safelight.model.User;

/** The steps of the order with their dates: those done with the day, the others with a box to tick. */
final class PlanTable {

	private final Sheet sheet;
	private final ProductionOrder order;
	private final Map<ProductionStatus, LocalDate> completed = new HashMap<>();

	PlanTable(Sheet sheet) {
		this.sheet = sheet;
		this.order = sheet.order();
		for (StatusChange change : order.getHistory()) {
			if (change.getCompletedOn() != null) {
				completed.put(change.getStatus(), change.getCompletedOn());
			}
		}
	}

	/** @return the table, empty where there is no plan */
	List<IBlockElement> blocks() {
		if (order.getSteps().isEmpty()) {
			return List.of();
		}
		float dates = 104;
		float step = (sheet.width() - 2 * dates) / 3;
		Table table = sheet.table(step, step, step, dates, dates).setMarginTop(16);
		table.addHeaderCell(sheet.head(Messages.Key.step, TextAlignment.LEFT).setPaddingLeft(6));
		table.addHeaderCell(sheet.head(Messages.Key.department, TextAlignment.LEFT));
		table.addHeaderCell(sheet.head(Messages.Key.user, TextAlignment.LEFT));
		table.addHeaderCell(sheet.head(Messages.Key.due, TextAlignment.LEFT));
		table.addHeaderCell(sheet.head(Messages.Key.done, TextAlignment.LEFT));
		order.getSteps().forEach(planned -> row(table, planned));
		return List.of(table);
	}

	private void row(Table table, OrderStep step) {
		ProductionStatus status = step.getStatus();
		boolean current = status == order.getStatus();
		Department department = current && order.getDepartment() != null ? order.getDepartment() : status.getDepartment();
		User user = current && order.getAssignedUser() != null ? order.getAssignedUser() : status.getUser();
		Look look = current ? Look.STRONG : Look.BODY;
		LocalDate done = completed.get(status);
		add(table, current, sheet.paragraph(status.getName(), look).setMarginLeft(6));
		add(table, current, sheet.paragraph(department == null ? "" : department.getName(), look));
		add(table, current, sheet.paragraph(Wording.name(user), look));
		add(table, current, sheet.paragraph(sheet.wording().date(step.getDueDate()), look));
		add(table, current, done == null || current ? box() : sheet.paragraph(sheet.wording().date(done), look));
	}

	private static void add(Table table, boolean current, IBlockElement content) {
		Cell cell = Sheet.cell(content).setPaddings(3, 4, 3, 0).setBorderBottom(Sheet.rule()).setVerticalAlignment(VerticalAlignment.MIDDLE);
		table.addCell(current ? cell.setBackgroundColor(Look.TINT) : cell);
	}

	private static Div box() {
		return new Div().setWidth(8).setHeight(8).setBorder(new SolidBorder(Look.GREY, 0.7f));
	}
}
