package studio.safelight.workbench.internal.work;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.store.StoreException;
import studio.safelight.store.lists.Page;
import studio.safelight.ui.RecordReference;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.due.DueDates;
import studio.safelight.ui.hubs.HubColumn;
import studio.safelight.ui.hubs.HubColumn.Emphasis;
import studio.safelight.ui.hubs.HubFilter;
import studio.safelight.ui.hubs.HubFilter.Option;
import studio.safelight.ui.hubs.HubFilters;
import studio.safelight.ui.hubs.HubView;
import studio.safelight.ui.hubs.Query;
import studio.safelight.ui.jobs.Background;

/** My work: the orders and tasks of the user who works here, overdue first. */
public final class MyWorkView extends HubView<Work> {

	/** The id of the view. */
	public static final String ID = WorkbenchIds.HUBS_PREFIX + "mywork"; //$NON-NLS-1$

	/** The filter by what is due when, and its options: what should have been done before today, and what has to be done by the end of today. */
	static final String DUE = "due"; //$NON-NLS-1$
	private static final String LATE = "late"; //$NON-NLS-1$
	private static final String TODAY = "today"; //$NON-NLS-1$

	private static final Set<EClassifier> SHOWN = Set.of(Literals.PRODUCTION_ORDER, Literals.TASK, Literals.INVOICE, Literals.CLIENT,
			Literals.VENDOR, Literals.USER, Literals.DEPARTMENT, Literals.PRIORITY_CODE, Literals.ORDER_TYPE);

	private static final Map<String, Function<Work, String>> TEXTS = Map.of("what", Work::what, "client", Work::client, //$NON-NLS-1$ //$NON-NLS-2$
			"details", Work::details, "status", Work::status, "department", Work::department, "priority", Work::priority); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private boolean userKnown = true;

	@Override
	protected EClass type() {
		return Literals.PRODUCTION_ORDER;
	}

	@Override
	protected long id(Work row) {
		return row.record().id();
	}

	@Override
	protected RecordReference reference(Work row) {
		return row.record();
	}

	@Override
	protected List<HubColumn<Work>> columns() {
		return List.of(HubColumn.text("what", Messages.MyWorkView_what, 28, Work::what).emphasized(row -> Emphasis.STRONG), //$NON-NLS-1$
				HubColumn.text("client", Messages.MyWorkView_client, 24, Work::client), //$NON-NLS-1$
				HubColumn.text("details", Messages.MyWorkView_details, 20, Work::details), //$NON-NLS-1$
				HubColumn.text("status", Messages.MyWorkView_status, 18, Work::status), //$NON-NLS-1$
				HubColumn.<Work>text("due", Messages.MyWorkView_due, DueDates.characters(studio().today(), formats()), //$NON-NLS-1$
						row -> DueDates.text(row.due(), studio().today(), formats()))
						.emphasized(this::urgency),
				HubColumn.text("department", Messages.MyWorkView_department, 14, Work::department), //$NON-NLS-1$
				HubColumn.text("priority", Messages.MyWorkView_priority, 10, Work::priority)); //$NON-NLS-1$
	}

	private Emphasis urgency(Work row) {
		return switch (DueDates.urgency(row.due(), studio().today())) {
			case LATE -> Emphasis.LATE;
			case TODAY -> Emphasis.TODAY;
			case LATER, NONE -> Emphasis.NONE;
		};
	}

	@Override
	protected List<HubFilter> filters() {
		return List.of(HubFilter.of(DUE, Messages.MyWorkView_due, new Option(LATE, Messages.MyWorkView_late), new Option(TODAY, Messages.MyWorkView_today)));
	}

	/** There is little of it, so that both kinds are read in whole and put in order here. */
	@Override
	protected Query<Work> query(HubFilters filters) {
		AssignedWork assigned = new AssignedWork(store(), filters.words());
		LocalDate today = studio().today();
		String due = filters.value(DUE);
		return new Query<>() {
			@Override
			public List<Work> rows(Page page) throws StoreException {
				List<Work> all = all();
				return all.stream().sorted(order(page)).skip(page.offset()).limit(page.size()).toList();
			}

			@Override
			public int count(int limit) throws StoreException {
				return all().size();
			}

			private List<Work> all() throws StoreException {
				if (due == null) {
					return assigned.dueBefore(null);
				}
				return assigned.dueBefore(LATE.equals(due) ? today : today.plusDays(1));
			}
		};
	}

	private static Comparator<Work> order(Page page) {
		Comparator<Work> order = AssignedWork.BY_DUE;
		Function<Work, String> text = page.column() == null ? null : TEXTS.get(page.column());
		if (text != null) {
			order = Comparator.comparing(text, Comparator.nullsLast(Collator.getInstance()::compare));
		}
		return page.descending() ? order.reversed() : order;
	}

	@Override
	public void createPartControl(Composite parent) {
		super.createPartControl(parent);
		Background.of(getTitle(), parent, monitor -> AssignedWork.isUserKnown(store())).then(known -> {
			userKnown = known;
			refresh();
		}).start();
	}

	@Override
	protected String emptyText() {
		return NLS.bind(userKnown ? Messages.MyWorkView_empty : Messages.MyWorkView_unknownUser, store().user());
	}

	@Override
	protected String filterHint() {
		return Messages.MyWorkView_filterHint;
	}

	@Override
	protected boolean isAffected(URI changed) {
		return SHOWN.stream().anyMatch(type -> type.getName().equals(changed.segment(0)));
	}
}
