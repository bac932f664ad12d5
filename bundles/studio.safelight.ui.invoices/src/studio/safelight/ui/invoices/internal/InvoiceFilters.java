package studio.safelight.ui.invoices.internal;

import java.util.Arrays;
import java.util.List;

import studio.safelight.model.InvoiceType;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.labels.Labels;
import studio.safelight.store.lists.InvoiceFilter;
import studio.safelight.ui.hubs.HubFilter;
import studio.safelight.ui.hubs.HubFilter.Option;
import studio.safelight.ui.hubs.HubFilters;

/** What the invoices hub is filtered by beside the words. */
final class InvoiceFilters {

	private static final String STATUS = "status"; //$NON-NLS-1$
	private static final String TYPE = "type"; //$NON-NLS-1$
	private static final String ARCHIVE = "archive"; //$NON-NLS-1$
	private static final String CLIENT = "client"; //$NON-NLS-1$
	private static final String SESSION = "session"; //$NON-NLS-1$
	private static final String PRESENT = "present"; //$NON-NLS-1$

	private InvoiceFilters() {
	}

	static List<HubFilter> all() {
		Option[] types = Arrays.stream(InvoiceType.values()).map(type -> new Option(type.getName(), Labels.of(type))).toArray(Option[]::new);
		return List.of(HubFilter.of(STATUS, Labels.of(Literals.INVOICE__STATUS), Literals.INVOICE_STATUS),
				HubFilter.of(TYPE, Labels.of(Literals.INVOICE__TYPE), types),
				HubFilter.of(ARCHIVE, Messages.InvoicesHub_archive, new Option(PRESENT, Messages.InvoicesHub_present)).initially(PRESENT),
				HubFilter.fromElsewhere(CLIENT, Labels.of(Literals.INVOICE__CLIENT)),
				HubFilter.fromElsewhere(SESSION, Labels.of(Literals.INVOICE__SESSION)));
	}

	static InvoiceFilter of(HubFilters filters) {
		return InvoiceFilter.words(filters.words()).withStatus(filters.id(STATUS)).withType(type(filters.value(TYPE)))
				.withClient(filters.id(CLIENT)).withSession(filters.id(SESSION)).withoutArchived(filters.is(ARCHIVE, PRESENT));
	}

	private static InvoiceType type(String name) {
		return Arrays.stream(InvoiceType.values()).filter(type -> type.getName().equals(name)).findFirst().orElse(null);
	}
}
