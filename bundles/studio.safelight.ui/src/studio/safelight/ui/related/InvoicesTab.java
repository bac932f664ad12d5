package studio.safelight.ui.related;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPartSite;

import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.InvoiceFilter;
import studio.safelight.store.lists.InvoiceRow;
import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.editors.FormTab;
import studio.safelight.ui.fields.Formats;
import studio.safelight.ui.hubs.HubColumn;
import studio.safelight.ui.hubs.RecordRows;
import studio.safelight.ui.hubs.RecordTable;

/** The invoices that belong to a record, counted at the tab; a double click opens one, and commands for invoices act on what is selected. */
public final class InvoicesTab {

	private static final String NEW_INVOICE = "studio.safelight.ui.invoices.new"; //$NON-NLS-1$

	private final StudioStore store;
	private final RecordTable<InvoiceRow> table;

	/**
	 * @param id    of the table, see {@link RecordTable}
	 * @param title what the tab is called
	 * @param empty what belongs here, where there is nothing
	 */
	public InvoicesTab(FormTab tab, IWorkbenchPartSite site, String id, String title, String empty) {
		store = site.getService(StudioStore.class);
		Composite area = tab.wide(null);
		table = new RecordTable<>(area, site, id, title, RecordRows.of(Literals.INVOICE, InvoiceRow::id,
				columns(new Formats(site.getService(StudioInfo.class)))));
		table.empty(empty, NEW_INVOICE).onCount(tab::count).following(changed -> switch (changed.segment(0)) {
			case "Invoice", "Session", "InvoiceStatus", "ProductionOrder" -> true; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			default -> false;
		});
	}

	private static List<HubColumn<InvoiceRow>> columns(Formats formats) {
		List<HubColumn<InvoiceRow>> columns = new ArrayList<>(List.of(InvoiceRows.number()));
		columns.addAll(InvoiceRows.details(formats));
		return columns;
	}

	/** @param filter null for a record that was not saved yet, which has none */
	public void show(InvoiceFilter filter) {
		table.show(filter == null ? null : InvoiceRows.query(store, filter));
	}
}
