package studio.safelight.store.internal.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

/** Counts what goes through a data source: each statement that is executed, and each batch, once. */
final class StatementCount {

	private final DataSource source;
	private final AtomicLong count = new AtomicLong();

	StatementCount(DataSource counted) {
		source = proxy(DataSource.class, (proxy, method, arguments) -> {
			Object result = call(counted, method, arguments);
			return result instanceof Connection connection ? counting(connection) : result;
		});
	}

	/** @return what gives connections whose statements are counted */
	DataSource source() {
		return source;
	}

	long count() {
		return count.get();
	}

	private Connection counting(Connection connection) {
		return proxy(Connection.class, (proxy, method, arguments) -> {
			Object result = call(connection, method, arguments);
			return switch (result) {
				case CallableStatement statement -> counting(CallableStatement.class, statement);
				case PreparedStatement statement -> counting(PreparedStatement.class, statement);
				case Statement statement -> counting(Statement.class, statement);
				case null, default -> result;
			};
		});
	}

	private <S extends Statement> S counting(Class<S> type, S statement) {
		return proxy(type, (proxy, method, arguments) -> {
			if (method.getName().startsWith("execute")) {
				count.incrementAndGet();
			}
			return call(statement, method, arguments);
		});
	}

	private static <T> T proxy(Class<T> type, InvocationHandler handler) {
		return type.cast(Proxy.newProxyInstance(StatementCount.class.getClassLoader(), new Class<?>[] { type }, handler));
	}

	private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
		try {
			return method.invoke(target, arguments);
		} catch (InvocationTargetException e) {
			throw e.getCause();
		}
	}
}
