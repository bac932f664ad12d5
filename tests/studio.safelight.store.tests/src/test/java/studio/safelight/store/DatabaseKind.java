package studio.safelight.store;

import java.io.IOException;
import java.nio.file.Path;

import studio.safelight.store.internal.StudiosService;

/** The kinds of database that a studio can be kept in. All tests run on both. */
enum DatabaseKind {
	DERBY {
		@Override
		StudioLocation newLocation() {
			return StudioLocation.of(TestFolders.create());
		}
	},
	POSTGRES {
		@Override
		StudioLocation newLocation() {
			Path folder = TestFolders.create();
			return PostgresServer.running().newDatabase(folder);
		}
	};

	static {
		// as short as a test wants to wait; the server's are in its URL
		System.setProperty("derby.locks.waitTimeout", "2");
		System.setProperty("derby.locks.deadlockTimeout", "1");
	}

	/** Who works in the tests. */
	static final String USER = "Ines";

	private StudioStore shared;

	/** @return where a studio can be made */
	abstract StudioLocation newLocation();

	/** @return a studio of this kind for all tests that don't mind what others leave in it */
	synchronized StudioStore sharedStudio() throws IOException {
		if (shared == null) {
			shared = new StudiosService().open(newLocation(), USER);
			Runtime.getRuntime().addShutdownHook(new Thread(() -> {
				try {
					shared.close();
				} catch (IOException e) {
					e.printStackTrace();
				}
			}));
		}
		return shared;
	}
}
