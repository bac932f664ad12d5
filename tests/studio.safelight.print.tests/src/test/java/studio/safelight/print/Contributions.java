package studio.safelight.print;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.IDynamicExtensionRegistry;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

import studio.safelight.print.internal.ContributedPrintFormats;

/** A real extension registry, filled by the tests as bundles would fill it, and what is logged about them. */
final class Contributions {

	private final Object key = new Object();
	private final IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), key, key);
	private final List<IStatus> log = new ArrayList<>();
	private final PrintFormats formats;

	Contributions() {
		contribute("studio.safelight.print", "<extension-point id=\"formats\" name=\"Print formats\"/>");
		formats = new ContributedPrintFormats(registry, log::add);
	}

	PrintFormats formats() {
		return formats;
	}

	List<IStatus> log() {
		return log;
	}

	/** @param attributes of a format */
	Contributions format(String bundle, String attributes) {
		contribute(bundle, "<extension point=\"" + PrintFormat.EXTENSION_POINT + "\"><format " + attributes + "/></extension>");
		return this;
	}

	void contribute(String bundle, String content) {
		byte[] xml = ("<plugin>" + content + "</plugin>").getBytes(StandardCharsets.UTF_8);
		IContributor contributor = new RegistryContributor(bundle, bundle, null, null);
		assertTrue(registry.addContribution(new ByteArrayInputStream(xml), contributor, false, bundle, null, key));
	}

	void uninstall(String bundle) {
		((IDynamicExtensionRegistry) registry).removeContributor(new RegistryContributor(bundle, bundle, null, null), key);
	}

	/** Prints one word. */
	public static final class Word implements PrintFormat {

		@Override
		public PrintResult print(PrintRequest request, OutputStream out) throws IOException {
			out.write("printed".getBytes(StandardCharsets.UTF_8));
			return new PrintResult(1, List.of());
		}
	}

	/** Begins to print, and fails as a class with a fault in it does. */
	public static final class Faulty implements PrintFormat {

		@Override
		public PrintResult print(PrintRequest request, OutputStream out) throws IOException {
			out.write("half a docu".getBytes(StandardCharsets.UTF_8));
			throw new IllegalStateException("no such paper");
		}
	}

	/** Begins to print, and says why it can't. */
	public static final class Refusing implements PrintFormat {

		@Override
		public PrintResult print(PrintRequest request, OutputStream out) throws IOException {
			out.write(new byte[200_000]);
			throw new IOException("The album has no cover.");
		}
	}

	/** Can't be made. */
	public static final class Unmakeable implements PrintFormat {

		public Unmakeable() {
			throw new IllegalStateException("not today");
		}

		@Override
		public PrintResult print(PrintRequest request, OutputStream out) {
			throw new AssertionError("never made");
		}
	}
}
