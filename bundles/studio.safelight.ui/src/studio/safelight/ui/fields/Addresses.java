package studio.safelight.ui.fields;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import studio.safelight.model.Address;
import studio.safelight.model.Client;
import studio.safelight.model.Invoice;

/** Addresses as they stand on a letter. */
public final class Addresses {

	private Addresses() {
	}

	/** @return where the parts of an invoice go: its own shipping address, else the client's, else the client's address; null for none */
	public static Address shipping(Invoice invoice) {
		if (invoice == null || invoice.getShippingAddress() != null) {
			return invoice == null ? null : invoice.getShippingAddress();
		}
		Client client = invoice.getClient();
		if (client == null) {
			return null;
		}
		return client.getShippingAddress() != null ? client.getShippingAddress() : client.getAddress();
	}

	/** @return the lines that are there, one below the other */
	public static String lines(Address address) {
		if (address == null) {
			return ""; //$NON-NLS-1$
		}
		String place = words(address.getPostalCode(), address.getCity(), address.getRegion());
		return Stream.of(address.getAddressee(), address.getStreet(), address.getStreet2(), place, address.getCountry()).filter(Objects::nonNull)
				.filter(line -> !line.isBlank()).collect(Collectors.joining("\n")); //$NON-NLS-1$
	}

	private static String words(String... words) {
		return Stream.of(words).filter(Objects::nonNull).filter(word -> !word.isBlank()).collect(Collectors.joining(" ")); //$NON-NLS-1$
	}
}
