package studio.safelight.production.planning;

import java.util.ArrayList;
import java.util.List;

import studio.safelight.model.OrderType;
import studio.safelight.model.ProductionStatus;
import studio.safelight.model.StatusKind;
import studio.safelight.production.RuleException;
import studio.safelight.production.internal.Messages;

/**
 * The sequence of the statuses of an order type: the initial one, those in work, then the final ones, each in the type's own order. Hold and
 * cancelled statuses stand outside it; inactive ones are left out.
 */
public record StatusCycle(OrderType type, List<ProductionStatus> statuses) {

	/**
	 * @throws RuleException if the type has not exactly one initial, or no final status
	 */
	public static StatusCycle of(OrderType type) throws RuleException {
		List<ProductionStatus> initial = active(type, StatusKind.INITIAL);
		List<ProductionStatus> last = active(type, StatusKind.FINAL);
		if (initial.isEmpty()) {
			throw Messages.refusal("cycle.noInitial", type.getName());
		}
		if (initial.size() > 1) {
			throw Messages.refusal("cycle.manyInitial", type.getName(),
					String.join(", ", initial.stream().map(ProductionStatus::getName).toList()));
		}
		if (last.isEmpty()) {
			throw Messages.refusal("cycle.noFinal", type.getName());
		}
		List<ProductionStatus> statuses = new ArrayList<>(initial);
		statuses.addAll(active(type, StatusKind.IN_WORK));
		statuses.addAll(last);
		return new StatusCycle(type, List.copyOf(statuses));
	}

	private static List<ProductionStatus> active(OrderType type, StatusKind kind) {
		return type.getStatuses().stream().filter(status -> status.getKind() == kind && !status.isInactive()).toList();
	}

	/** @return the status that an order begins with */
	public ProductionStatus initial() {
		return statuses.get(0);
	}

	/** @return the steps that take time: all but the final ones; never empty */
	public List<ProductionStatus> working() {
		return statuses.stream().filter(status -> status.getKind() != StatusKind.FINAL).toList();
	}

	/** @return the final statuses; never empty */
	public List<ProductionStatus> finals() {
		return statuses.stream().filter(status -> status.getKind() == StatusKind.FINAL).toList();
	}
}
