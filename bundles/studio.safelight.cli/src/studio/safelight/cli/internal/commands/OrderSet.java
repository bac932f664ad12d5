package studio.safelight.cli.internal.commands;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import studio.safelight.cli.internal.Call;
import studio.safelight.cli.internal.Command;
import studio.safelight.cli.internal.Fields;
import studio.safelight.cli.internal.Result;
import studio.safelight.cli.internal.UsageException;
import studio.safelight.model.Master;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.Studio;
import studio.safelight.model.User;
import studio.safelight.model.WorkingCalendar;
import studio.safelight.production.OrderContext;
import studio.safelight.production.Records.Transaction;
import studio.safelight.production.orders.OrderFields;

/** Changes fields of a production order by their names. */
public final class OrderSet implements Command {

	@Override
	public String name() {
		return "order set";
	}

	@Override
	public String synopsis() {
		return "N FIELD=VALUE…";
	}

	@Override
	public String summary() {
		return Messages.orderSetSummary;
	}

	@Override
	public String details() {
		StringBuilder text = new StringBuilder(Messages.orderSetDetails);
		for (OrderFields.Field field : OrderFields.all()) {
			text.append("\n  ").append(String.format("%-16s", field.name())).append("  ").append(field.value());
		}
		return text.toString();
	}

	/** A field with what it is to be set to. */
	private record Change(String field, String value) {
	}

	@Override
	public Result run(Call call) throws IOException, UsageException {
		List<Change> changes = new ArrayList<>();
		for (String word : call.values("FIELD=VALUE")) {
			int equals = word.indexOf('=');
			if (equals < 1) {
				throw call.wrong(Messages.bind(Messages.noFieldAndValue, word));
			}
			changes.add(new Change(word.substring(0, equals).strip(), word.substring(equals + 1).strip()));
		}
		return call.studio().transaction(transaction -> {
			ProductionOrder order = OrderShow.load(transaction, call.value("N"));
			List<String> remarks = new ArrayList<>();
			OrderContext context = context(transaction, call.user());
			for (Change change : changes) {
				remarks.addAll(OrderFields.set(order, change.field, change.value,
						(reference, name) -> find(transaction, reference.getEReferenceType(), name), context));
			}
			if (changes.stream().anyMatch(change -> change.field.equals("number"))) {
				remarks.addAll(OrderNumber.sharedWith(transaction, order));
			}
			transaction.save(List.of(order));
			Fields fields = OrderShow.show(transaction, order).with("remarks", remarks);
			return Result.of(fields);
		});
	}

	private static OrderContext context(Transaction transaction, String user) throws IOException {
		List<Studio> studios = transaction.loadAll(Literals.STUDIO);
		List<WorkingCalendar> calendars = transaction.loadAll(Literals.WORKING_CALENDAR);
		return OrderContext.of(studios.getFirst(), calendars.getFirst(), Clock.systemUTC(),
				find(transaction, Literals.USER, user) instanceof User found ? found : null);
	}

	private static EObject find(Transaction transaction, EClass type, String name) throws IOException {
		if (type == Literals.PRODUCTION_ORDER) {
			return transaction.load(type, Lookup.order(transaction, name));
		}
		if (Literals.MASTER.isSuperTypeOf(type)) {
			List<Master> all = transaction.loadAll(type);
			return all.stream().filter(master -> Lookup.same(master.getName(), name)).findFirst().orElse(null);
		}
		EAttribute naming = (EAttribute) type.getEStructuralFeature("name");
		List<Long> ids = transaction.find(naming, List.of(name)).getOrDefault(name, List.of());
		return ids.isEmpty() ? null : transaction.load(type, ids.getFirst());
	}
}
