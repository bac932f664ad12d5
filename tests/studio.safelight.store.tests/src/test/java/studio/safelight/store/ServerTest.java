package studio.safelight.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.safelight.model.Client;
import studio.safelight.model.SafelightPackage;
import studio.safelight.store.StoreException.Reason;
import studio.safelight.store.internal.StudiosService;

/** A studio on a server, with several seats. */
class ServerTest {

	@TempDir
	Path folder;

	private static StudioStore open(StudioLocation location, String user) throws StoreException {
		return new StudiosService().open(location, user);
	}

	@Test
	void aServerThatDoesNotAnswerIsNamed() throws IOException {
		String url = "jdbc:postgresql://127.0.0.1:" + PostgresServer.closedPort() + "/studio";
		String message = StoreTest.assertRefused(Reason.UNREACHABLE,
				() -> open(StudioLocation.of(folder, url + "?password=secret", "Ines", "secret"), "Ines"));
		assertTrue(message.contains(url) && !message.contains("secret"), message);
	}

	@Test
	void aDatabaseThatIsNotThereIsNamed() {
		String url = PostgresServer.running().url("no_such_studio");
		assertTrue(StoreTest.assertRefused(Reason.UNREACHABLE, () -> open(StudioLocation.of(folder, url, "safelight", null), "Ines"))
				.contains("no_such_studio"));
	}

	@Test
	void aRoleThatTheServerDoesNotKnowIsRefused() {
		String url = PostgresServer.running().url("postgres");
		assertTrue(StoreTest.assertRefused(Reason.UNREACHABLE, () -> open(StudioLocation.of(folder, url, "nobody_here", null), "Ines"))
				.contains("nobody_here"));
	}

	@Test
	void anAddressOfAnotherKindIsRefused() {
		String message = StoreTest.assertRefused(Reason.UNREACHABLE,
				() -> open(StudioLocation.of(folder, "jdbc:mysql://server/studio", null, null), "Ines"));
		assertTrue(message.contains("jdbc:postgresql://"), message);
	}

	@Test
	void manySeatsThatMakeTheSameStudioMakeItOnce() throws Exception {
		StudioLocation location = PostgresServer.running().newDatabase(folder);
		List<StudioStore> stores = new ArrayList<>();
		try (ExecutorService seats = Executors.newFixedThreadPool(3)) {
			Callable<StudioStore> seat = () -> open(location, "Ines");
			for (Future<StudioStore> each : seats.invokeAll(List.of(seat, seat, seat))) {
				stores.add(each.get());
			}
		}
		for (StudioStore store : stores) {
			assertEquals(List.of(), store.check());
			assertEquals(1, store.transaction(t -> t.loadAll(SafelightPackage.Literals.USER)).size());
			store.close();
		}
	}

	@Test
	void oneSeatSeesWhatTheOtherSaved() throws IOException {
		StudioLocation location = PostgresServer.running().newDatabase(folder);
		try (StudioStore front = open(location, "Ines"); StudioStore lab = open(location, "Tom")) {
			Client client = new Trade(front).client("Anna Weber");
			Client same = (Client) lab.newResourceSet().getResource(client.eResource().getURI(), true).getContents().get(0);
			same.setCompany("Weber & Sons");
			same.eResource().save(null);
			client.setCompany("Weber");
			StoreTest.assertRefused(Reason.CONFLICT, () -> client.eResource().save(null));
			assertTrue(new Trade(lab).client("Bea").getId() != new Trade(front).client("Bea").getId());
		}
	}

	@Test
	void aLostConnectionLosesNothingButTheTransaction() throws IOException {
		StudioLocation location = PostgresServer.running().newDatabase(folder);
		String database = location.url().replaceAll(".*/|\\?.*", "");
		try (StudioStore store = open(location, "Ines")) {
			Client client = Trade.newClient("Anna Weber");
			StoreTest.assertRefused(Reason.UNREACHABLE, () -> store.transaction(t -> {
				t.add(client);
				t.save(List.of(client));
				PostgresServer.running().execute("postgres",
						"select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + database + "'");
				return t.orderedQuantities(1);
			}));
			assertEquals(0, client.getVersion());
			new Trade(store).saved(client);
			assertEquals(1, client.getVersion());
		}
	}
}
