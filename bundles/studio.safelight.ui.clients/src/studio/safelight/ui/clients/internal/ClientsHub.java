package studio.safelight.ui.clients.internal;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;

import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.labels.Labels;
import studio.safelight.store.StoreException;
import studio.safelight.store.lists.ClientFilter;
import studio.safelight.store.lists.ClientRow;
import studio.safelight.store.lists.Page;
import studio.safelight.ui.hubs.HubColumn;
import studio.safelight.ui.hubs.HubColumn.Emphasis;
import studio.safelight.ui.hubs.HubFilter;
import studio.safelight.ui.hubs.HubFilter.Option;
import studio.safelight.ui.hubs.HubFilters;
import studio.safelight.ui.hubs.HubView;
import studio.safelight.ui.hubs.Query;

/** All clients, and how they are reached. */
public final class ClientsHub extends HubView<ClientRow> {

	private static final String STATE = "state"; //$NON-NLS-1$
	private static final String ACTIVE = "active"; //$NON-NLS-1$

	@Override
	protected EClass type() {
		return Literals.CLIENT;
	}

	@Override
	protected long id(ClientRow row) {
		return row.id();
	}

	@Override
	protected List<HubColumn<ClientRow>> columns() {
		return List.of(HubColumn.text("number", Labels.of(Literals.CLIENT__NUMBER), 10, ClientRow::number), //$NON-NLS-1$
				HubColumn.<ClientRow>text("name", Labels.of(Literals.CLIENT__NAME), 28, ClientsHub::name).emphasized(ClientsHub::emphasis), //$NON-NLS-1$
				HubColumn.text("company", Labels.of(Literals.CLIENT__COMPANY), 26, ClientRow::company), //$NON-NLS-1$
				HubColumn.text("city", Labels.of(Literals.ADDRESS__CITY), 20, ClientRow::city), //$NON-NLS-1$
				HubColumn.text("phone", Labels.of(Literals.CLIENT__PHONE), 20, ClientRow::phone), //$NON-NLS-1$
				HubColumn.text("email", Labels.of(Literals.CLIENT__EMAIL), 30, ClientRow::email)); //$NON-NLS-1$
	}

	private static String name(ClientRow row) {
		return row.inactive() ? Messages.bind(Messages.ClientsHub_inactive, row.name()) : row.name();
	}

	private static Emphasis emphasis(ClientRow row) {
		return row.inactive() ? Emphasis.MUTED : Emphasis.STRONG;
	}

	@Override
	protected List<HubFilter> filters() {
		return List.of(HubFilter.of(STATE, Messages.ClientsHub_state, new Option(ACTIVE, Messages.ClientsHub_active)).initially(ACTIVE));
	}

	@Override
	protected Query<ClientRow> query(HubFilters filters) {
		ClientFilter filter = ClientFilter.ALL.withWords(filters.words()).withActiveOnly(filters.is(STATE, ACTIVE));
		return new Query<>() {
			@Override
			public List<ClientRow> rows(Page page) throws StoreException {
				return store().lists().clients(filter, page);
			}

			@Override
			public int count(int limit) throws StoreException {
				return store().lists().countClients(filter, limit);
			}
		};
	}

	@Override
	protected boolean isAffected(URI changed) {
		return "Client".equals(changed.segment(0)); //$NON-NLS-1$
	}

	@Override
	protected String emptyText() {
		return Messages.ClientsHub_empty;
	}

	@Override
	protected String emptyCommand() {
		return "studio.safelight.ui.clients.new"; //$NON-NLS-1$
	}

	@Override
	protected String filterHint() {
		return Messages.ClientsHub_filter;
	}
}
