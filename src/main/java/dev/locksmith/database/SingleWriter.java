package dev.locksmith.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Has transactions write one after the other: the first statement that writes or locks a row takes the [WriterLock],
/// and the end of the transaction gives it back. Who only reads waits for nobody.
final class SingleWriter {
    private SingleWriter() {}

    static DataSource over(DataSource pool, WriterLock lock) {
        return proxy(DataSource.class, (_, method, arguments) -> {
            var answer = call(pool, method, arguments);
            return answer instanceof Connection connection ? new Writer(connection, lock).proxy : answer;
        });
    }

    /// One connection for as long as it is lent.
    private static final class Writer {
        private final Connection connection;
        private final WriterLock lock;
        private final Connection proxy;
        private boolean writing;

        Writer(Connection connection, WriterLock lock) {
            this.connection = connection;
            this.lock = lock;
            proxy = proxy(Connection.class, this::onConnection);
        }

        private @Nullable Object onConnection(Object self, Method method, @Nullable Object @Nullable [] arguments)
                throws Throwable {
            return switch (method.getName()) {
                case "commit", "rollback", "close" -> {
                    try {
                        yield call(connection, method, arguments);
                    } finally {
                        if (arguments == null) end();
                    }
                }
                case "prepareStatement" -> {
                    var sql = arguments == null ? "" : String.valueOf(arguments[0]);
                    yield statement(PreparedStatement.class, call(connection, method, arguments), sql);
                }
                case "createStatement" -> statement(Statement.class, call(connection, method, arguments), "");
                default -> call(connection, method, arguments);
            };
        }

        /// @param prepared its text; empty where it is told later
        private <S extends Statement> S statement(Class<S> type, @Nullable Object statement, String prepared) {
            return proxy(type, (_, method, arguments) -> {
                if (method.getName().startsWith("execute")) {
                    var told = arguments != null && arguments[0] instanceof String text ? text : prepared;
                    if (!isRead(told)) begin();
                }
                return method.getName().equals("getConnection") ? proxy : call(statement, method, arguments);
            });
        }

        private void begin() throws SQLException {
            if (writing) return;
            lock.acquire();
            writing = true;
        }

        private void end() {
            if (!writing) return;
            writing = false;
            lock.release();
        }
    }

    private static boolean isRead(String sql) {
        var text = sql.strip().toLowerCase(Locale.ROOT);
        return text.startsWith("select") && !text.contains("for update");
    }

    private static <P> P proxy(Class<P> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(
            @Nullable Object target, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getTargetException();
        }
    }
}
