package studio.safelight.sample.internal;

import static studio.safelight.sample.internal.Sample.NEW;

import java.io.IOException;

import studio.safelight.model.Department;
import studio.safelight.model.OrderKind;
import studio.safelight.model.OrderType;
import studio.safelight.model.ProductionStatus;
import studio.safelight.model.StatusKind;
import studio.safelight.model.User;
import studio.safelight.model.WorkflowStage;

/** The order types, with the cycles of their statuses. */
public final class Cycles {

	static final String PRINT = "Print order";
	static final String ALBUM_AND_FRAME = "Albums and frames";

	/** Name, kind, business days, where, department, user, stage. */
	private static final String PRINT_CYCLE = """
			Ordered            | initial   | 1 |           | Front desk | ines  | Ordered
			Retouching         | in work   | 3 |           | Retouching | tom   | Preparing
			Printing           | in work   | 4 | at vendor | Lab        |       | Producing
			Quality check      | in work   | 1 |           | Lab        | emre  | Checking
			Handed over        | final     |   |           | Front desk |       | Handed over
			On hold            | hold      |   |           |            |       |
			Waiting for client | hold      |   |           | Front desk | ines  |
			Cancelled          | cancelled |   |           |            |       |
			""";

	private static final String ALBUM_AND_FRAME_CYCLE = """
			Ordered            | initial   | 1 |           | Front desk | ines  | Ordered
			Design             | in work   | 4 |           | Design     | sofia | Preparing
			Client approval    | in work   | 3 |           | Front desk | ines  | Preparing
			Making             | in work   | 10| at vendor |            |       | Producing
			Inspection         | in work   | 1 |           | Finishing  | emre  | Checking
			Handed over        | final     |   |           | Front desk |       | Handed over
			On hold            | hold      |   |           |            |       |
			Waiting for client | hold      |   |           | Front desk | ines  |
			Cancelled          | cancelled |   |           |            |       |
			""";

	private final Sample sample;

	public Cycles(Sample sample) {
		this.sample = sample;
	}

	/** Makes both types. */
	public void make() throws IOException {
		make(PRINT, OrderKind.PRINT, 10, PRINT_CYCLE);
		make(ALBUM_AND_FRAME, OrderKind.GENERIC, 20, ALBUM_AND_FRAME_CYCLE);
	}

	private void make(String name, OrderKind kind, int sortOrder, String cycle) throws IOException {
		OrderType type = NEW.createOrderType();
		type.setName(name);
		type.setKind(kind);
		type.setSortOrder(sortOrder);
		for (Table.Row row : Table.of(cycle)) {
			ProductionStatus status = NEW.createProductionStatus();
			status.setName(row.text(0));
			status.setKind(StatusKind.get(row.text(1)));
			status.setDuration(row.whole(2));
			status.setAtVendor(row.has(3, "at vendor"));
			status.setDepartment(sample.get(Department.class, row.text(4)));
			status.setUser(sample.get(User.class, row.text(5)));
			status.setWorkflowStage(sample.get(WorkflowStage.class, row.text(6)));
			type.getStatuses().add(status);
		}
		sample.add(OrderType.class, name, type);
	}
}
