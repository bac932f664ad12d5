package studio.safelight.store.internal.check;

import java.util.List;

import studio.safelight.store.internal.database.Database;
import studio.safelight.store.internal.rows.RowSession;

public final class StudioCheck {

	public StudioCheck(Database database, RowSession session) {
	}

	public List<String> problems() {
		return List.of();
	}
}
