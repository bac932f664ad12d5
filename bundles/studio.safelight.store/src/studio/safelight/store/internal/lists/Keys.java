package studio.safelight.store.internal.lists;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Finds and orders the keys of the rows that are wanted; each kind of database does it in the way that is quick there. */
public interface Keys {

	/** @return the keys from an offset on, at most as many as the size */
	List<Long> page(Connection connection, Selection selection, Order order, int offset, int size) throws SQLException;

	/** @return how many rows there are, counted up to the limit */
	int count(Connection connection, Selection selection, int limit) throws SQLException;

	/** To be called after each commit of this program that changed something. */
	void changed();
}
