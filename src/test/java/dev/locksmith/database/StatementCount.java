package dev.locksmith.database;

import dev.locksmith.app.wiring.Entities;
import dev.locksmith.config.DatabaseConfig;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;

/// Counts the statements that a database is sent: what is executed at once counts once, a batch of rows too.
/// Commits do not count.
public final class StatementCount {
    private final LongAdder statements = new LongAdder();
    private final AtomicInteger printing = new AtomicInteger();

    /// Opens a database whose statements are counted from here on.
    public Database open(DatabaseConfig config) {
        return Database.open(config, Entities.all(), this::watch);
    }

    /// How many there were since it was asked last.
    public long take() {
        return statements.sumThenReset();
    }

    /// Has the next statements printed, for whoever wonders what they are.
    public void print(int many) {
        printing.set(many);
    }

    private DataSource watch(DataSource watched) {
        return proxy(DataSource.class, watched);
    }

    private <T> T proxy(Class<T> type, T watched) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    if (watched instanceof Statement && method.getName().startsWith("execute")) count(watched);
                    try {
                        return watch(method, method.invoke(watched, arguments));
                    } catch (InvocationTargetException failed) {
                        throw failed.getTargetException();
                    }
                }));
    }

    private void count(Object statement) {
        statements.increment();
        if (printing.getAndUpdate(left -> Math.max(0, left - 1)) > 0) System.out.println(statement);
    }

    /// A statement's way back to its connection is left as it is: nobody goes it.
    private Object watch(Method method, Object result) {
        return switch (result) {
            case Connection connection -> proxy(Connection.class, connection);
            case Statement statement
            when method.getReturnType().isInterface() ->
                proxy(method.getReturnType().asSubclass(Statement.class), method, statement);
            case null, default -> result;
        };
    }

    private <T extends Statement> T proxy(Class<T> type, Method made, Statement statement) {
        return proxy(type, type.cast(statement));
    }
}
