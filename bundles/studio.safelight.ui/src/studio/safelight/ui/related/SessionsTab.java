package studio.safelight.ui.related;

import java.util.List;
import java.util.Objects;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPartSite;

import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.labels.Labels;
import studio.safelight.store.StoreException;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.Page;
import studio.safelight.store.lists.SessionFilter;
import studio.safelight.store.lists.SessionRow;
import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.editors.FormTab;
import studio.safelight.ui.fields.Formats;
import studio.safelight.ui.hubs.HubColumn;
import studio.safelight.ui.hubs.HubColumn.Emphasis;
import studio.safelight.ui.hubs.Query;
import studio.safelight.ui.hubs.RecordRows;
import studio.safelight.ui.hubs.RecordTable;

/** The sessions that belong to a record, counted at the tab; a double click opens one. */
public final class SessionsTab {

	private static final String NEW_SESSION = "studio.safelight.ui.sessions.new"; //$NON-NLS-1$

	private final StudioStore store;
	private final Formats formats;
	private final RecordTable<SessionRow> table;

	/**
	 * @param id    of the table, see {@link RecordTable}
	 * @param title what the tab is called
	 * @param empty what belongs here, where there is nothing
	 */
	public SessionsTab(FormTab tab, IWorkbenchPartSite site, String id, String title, String empty) {
		store = site.getService(StudioStore.class);
		formats = new Formats(site.getService(StudioInfo.class));
		Composite area = tab.wide(null);
		table = new RecordTable<>(area, site, id, title, RecordRows.of(Literals.SESSION, SessionRow::id, columns()));
		table.empty(empty, NEW_SESSION).onCount(tab::count).following(changed -> switch (changed.segment(0)) {
			case "Session", "SessionType", "User" -> true; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			default -> false;
		});
	}

	private List<HubColumn<SessionRow>> columns() {
		return List.of(
				HubColumn.<SessionRow>text("number", Labels.of(Literals.SESSION__NUMBER), 10, //$NON-NLS-1$
						row -> Objects.requireNonNullElse(row.number(), Messages.Orders_withoutNumber)).emphasized(row -> Emphasis.STRONG),
				HubColumn.text("name", Labels.of(Literals.SESSION__NAME), 34, SessionRow::name), //$NON-NLS-1$
				HubColumn.text("type", Labels.of(Literals.SESSION__TYPE), 16, SessionRow::type), //$NON-NLS-1$
				HubColumn.text("sessionDate", Labels.of(Literals.SESSION__SESSION_DATE), 17, row -> formats.weekdayAndDate(row.sessionDate())), //$NON-NLS-1$
				HubColumn.text("photographer", Labels.of(Literals.SESSION__PHOTOGRAPHER), 16, SessionRow::photographer)); //$NON-NLS-1$
	}

	/** @param filter null for a record that was not saved yet, which has none */
	public void show(SessionFilter filter) {
		table.show(filter == null ? null : new Query<SessionRow>() {
			@Override
			public List<SessionRow> rows(Page page) throws StoreException {
				return store.lists().sessions(filter, page);
			}

			@Override
			public int count(int limit) throws StoreException {
				return store.lists().countSessions(filter, limit);
			}
		});
	}
}
