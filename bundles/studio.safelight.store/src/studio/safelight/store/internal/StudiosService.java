package studio.safelight.store.internal;

import java.util.concurrent.CompletableFuture;

import studio.safelight.model.SafelightPackage;
import studio.safelight.store.StoreException;
import studio.safelight.store.StudioLocation;
import studio.safelight.store.StudioStore;
import studio.safelight.store.Studios;
import studio.safelight.store.internal.database.Database;
import studio.safelight.store.internal.database.Migrations;
import studio.safelight.store.internal.rows.RowTypes;
import studio.safelight.store.internal.storage.StorageModel;

/** Opens studios in databases. */
public final class StudiosService implements Studios {

	@Override
	public StudioStore open(StudioLocation location, String user) throws StoreException {
		// the types of rows need no database: they are made while it starts
		CompletableFuture<RowTypes> types = CompletableFuture.supplyAsync(() -> new RowTypes(new StorageModel(SafelightPackage.eINSTANCE)));
		Database database = Database.open(location, user);
		try {
			new Migrations(database, location).run();
			DatabaseStore store = new DatabaseStore(location, database, types.join(), user);
			new FirstRecords(store).make();
			return store;
		} catch (StoreException | RuntimeException e) {
			database.close();
			throw e;
		}
	}
}
