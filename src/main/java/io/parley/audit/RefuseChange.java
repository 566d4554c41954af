package io.parley.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Makes a table append-only on H2, which has no {@code SIGNAL}; migrations name this class. MySQL does the same with
 * triggers of its own.
 */
public final class RefuseChange implements Trigger {

    private String table = "";

    @Override
    public void init(Connection connection, String schema, String trigger, String tableName, boolean before, int type) {
        table = tableName;
    }

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        throw new SQLException(table + " is append-only", "45000");
    }
}
