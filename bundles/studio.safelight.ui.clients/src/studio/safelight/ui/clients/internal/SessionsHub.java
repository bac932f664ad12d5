package studio.safelight.ui.clients.internal;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;

import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.labels.Labels;
import studio.safelight.store.StoreException;
import studio.safelight.store.lists.Page;
import studio.safelight.store.lists.SessionFilter;
import studio.safelight.store.lists.SessionRow;
import studio.safelight.ui.hubs.HubColumn;
import studio.safelight.ui.hubs.HubColumn.Emphasis;
import studio.safelight.ui.hubs.HubFilter;
import studio.safelight.ui.hubs.HubFilters;
import studio.safelight.ui.hubs.HubView;
import studio.safelight.ui.hubs.Query;

/** All shoots: of whom, when, by whom. */
public final class SessionsHub extends HubView<SessionRow> {

	private static final String TYPE = "type"; //$NON-NLS-1$
	private static final String CLIENT = "client"; //$NON-NLS-1$

	@Override
	protected EClass type() {
		return Literals.SESSION;
	}

	@Override
	protected long id(SessionRow row) {
		return row.id();
	}

	@Override
	protected List<HubColumn<SessionRow>> columns() {
		return List.of(
				HubColumn.<SessionRow>text("number", Labels.of(Literals.SESSION__NUMBER), 10, SessionRow::number).emphasized(row -> Emphasis.STRONG), //$NON-NLS-1$
				HubColumn.text("name", Labels.of(Literals.SESSION__NAME), 32, SessionRow::name), //$NON-NLS-1$
				HubColumn.text("client", Labels.of(Literals.SESSION__CLIENT), 26, SessionRow::client), //$NON-NLS-1$
				HubColumn.text("type", Labels.of(Literals.SESSION__TYPE), 16, SessionRow::type), //$NON-NLS-1$
				HubColumn.text("sessionDate", Labels.of(Literals.SESSION__SESSION_DATE), 17, row -> formats().weekdayAndDate(row.sessionDate())), //$NON-NLS-1$
				HubColumn.text("photographer", Labels.of(Literals.SESSION__PHOTOGRAPHER), 18, SessionRow::photographer)); //$NON-NLS-1$
	}

	@Override
	protected List<HubFilter> filters() {
		return List.of(HubFilter.of(TYPE, Labels.of(Literals.SESSION__TYPE), Literals.SESSION_TYPE),
				HubFilter.fromElsewhere(CLIENT, Labels.of(Literals.SESSION__CLIENT)));
	}

	@Override
	protected Query<SessionRow> query(HubFilters filters) {
		SessionFilter filter = SessionFilter.ALL.withWords(filters.words()).withType(filters.id(TYPE)).withClient(filters.id(CLIENT));
		return new Query<>() {
			@Override
			public List<SessionRow> rows(Page page) throws StoreException {
				return store().lists().sessions(filter, page);
			}

			@Override
			public int count(int limit) throws StoreException {
				return store().lists().countSessions(filter, limit);
			}
		};
	}

	@Override
	protected boolean isAffected(URI changed) {
		return switch (changed.segment(0)) {
			case "Session", "Client", "SessionType", "User" -> true; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			default -> false;
		};
	}

	@Override
	protected String emptyText() {
		return Messages.SessionsHub_empty;
	}

	@Override
	protected String emptyCommand() {
		return "studio.safelight.ui.sessions.new"; //$NON-NLS-1$
	}

	@Override
	protected String filterHint() {
		return Messages.SessionsHub_filter;
	}
}
