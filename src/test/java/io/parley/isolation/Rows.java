package io.parley.isolation;

import io.parley.tenancy.TenantId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.Metamodel;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes a row of any table for any tenant, with the parents it needs, past all of the product's code. So each entity that
 * ever joins the product has something to be attacked.
 */
final class Rows {

    /** Values that the type of a column does not tell. */
    private static final Map<String, Object> VALUES = Map.of(
            "membership.status", "ACTIVE",
            "membership.role", "CONSULTANT");

    private final JdbcTemplate jdbc;
    private final Tables tables;
    private final Map<String, Object> known = new HashMap<>();
    private final Map<String, Map<String, Object>> shared = new HashMap<>();
    private final Map<String, UUID> alone = new HashMap<>();

    Rows(JdbcTemplate jdbc, Tables tables, Metamodel metamodel) {
        this.jdbc = jdbc;
        this.tables = tables;
        metamodel.getEntities().forEach(this::learn);
    }

    static String table(EntityType<?> entity) {
        jakarta.persistence.Table named = entity.getJavaType().getAnnotation(jakarta.persistence.Table.class);
        return named != null && !named.name().isEmpty() ? named.name() : snakeCase(entity.getName());
    }

    /** A new row; its parents are shared by the rows of the tenant. @return its columns */
    Map<String, Object> insert(String table, TenantId tenant) {
        return insert(table, tenant, Map.of());
    }

    /** As {@link #insert(String, TenantId)}, with some columns given. */
    Map<String, Object> insert(String table, TenantId tenant, Map<String, Object> given) {
        try {
            return write(table, row(tables.get(table), tenant, given, false));
        } catch (DuplicateKeyException oneForEachParent) {
            return write(table, row(tables.get(table), tenant, given, true));
        }
    }

    private Map<String, Object> write(String table, Map<String, Object> row) {
        String sql = "insert into " + table + " (" + String.join(", ", row.keySet()) + ") values ("
                + String.join(", ", java.util.Collections.nCopies(row.size(), "?")) + ")";
        jdbc.update(sql, row.values().toArray());
        return row;
    }

    /** A new row in place of the last one made so: some tables hold one row per tenant or per client. @return its id */
    UUID insertAlone(String table, TenantId tenant) {
        UUID last = alone.remove(table + tenant);
        if (last != null) {
            try {
                jdbc.update(
                        "delete from " + table + " where tenant_id = ? and id = ?", bytes(tenant.value()), bytes(last));
            } catch (DataAccessException immutable) {
                // rows that may never be deleted may also be many
            }
        }
        UUID id = uuid(Objects.requireNonNull(insert(table, tenant).get("id")));
        alone.put(table + tenant, id);
        return id;
    }

    /** What the database holds under the key now; empty when nothing. */
    List<String> stored(String table, TenantId tenant, UUID id) {
        return jdbc.query(
                "select * from " + table + " where tenant_id = ? and id = ?",
                (row, number) -> {
                    StringBuilder values = new StringBuilder();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        Object value = row.getObject(i);
                        values.append(
                                        value instanceof byte[] bytes
                                                ? HexFormat.of().formatHex(bytes)
                                                : String.valueOf(row.getString(i)))
                                .append('|');
                    }
                    return values.toString();
                },
                bytes(tenant.value()),
                bytes(id));
    }

    /** @param freshParents whether the row needs parents that no other row has */
    private Map<String, Object> row(
            Tables.Table table, TenantId tenant, Map<String, Object> given, boolean freshParents) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("tenant_id", bytes(tenant.value()));
        row.putAll(given);
        // The longest first: an engagement brings its client along, and both must agree.
        List<Tables.ForeignKey> keys = table.foreignKeys().stream()
                .sorted(Comparator.comparing(key -> -key.columns().size()))
                .toList();
        for (Tables.ForeignKey key : keys) {
            boolean optional = key.columns().keySet().stream()
                    .anyMatch(column -> table.column(column).nullable());
            boolean known = row.keySet().containsAll(key.columns().keySet());
            if (!key.parent().equals("tenant") && !optional && !known) {
                Map<String, Object> parent = parent(key.parent(), tenant, freshParents);
                key.columns().forEach((own, theirs) -> row.putIfAbsent(own, parent.get(theirs)));
            }
        }
        for (Tables.Column column : table.columns()) {
            if (!row.containsKey(column.name()) && !column.nullable()) {
                row.put(column.name(), value(table, column));
            }
        }
        if (!table.ofTenant()) {
            row.remove("tenant_id");
        }
        return row;
    }

    /** Not one of the given: a membership's account is unique in its tenant, so a global parent is always new. */
    private Map<String, Object> parent(String table, TenantId tenant, boolean fresh) {
        if (fresh || GlobalTables.contains(table)) {
            return insert(table, tenant);
        }
        String key = table + tenant;
        Map<String, Object> known = shared.get(key);
        if (known == null) {
            known = insert(table, tenant);
            shared.put(key, known);
        }
        return known;
    }

    private Object value(Tables.Table table, Tables.Column column) {
        String name = table.name() + "." + column.name();
        if (VALUES.containsKey(name)) {
            return VALUES.get(name);
        }
        return switch (column.type()) {
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB ->
                column.size() == 16 ? bytes(UUID.randomUUID()) : new byte[] {1};
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> text(name, column);
            case Types.DATE -> java.sql.Date.valueOf("2026-01-01");
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> Timestamp.valueOf("2026-01-01 00:00:00");
            case Types.BOOLEAN, Types.BIT -> false;
            case Types.BIGINT ->
                column.name().equals("version")
                        ? 0L
                        : Math.abs(UUID.randomUUID().hashCode());
            case Types.INTEGER -> Math.abs(UUID.randomUUID().hashCode());
            default -> 1;
        };
    }

    private Object text(String name, Tables.Column column) {
        Object constant = known.get(name);
        if (constant != null) {
            return constant;
        }
        String random = UUID.randomUUID().toString().replace("-", "");
        return column.size() > 40
                ? "{\"x\":\"" + random.substring(0, 20) + "\"}"
                : random.substring(0, Math.min(column.size(), 12));
    }

    private void learn(EntityType<?> entity) {
        for (Class<?> type = entity.getJavaType(); type != null && type != Object.class; type = type.getSuperclass()) {
            learn(table(entity), type);
        }
    }

    private void learn(String table, Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                continue;
            }
            Convert convert = field.getAnnotation(Convert.class);
            if (field.getType().isEnum()) {
                known.put(
                        table + "." + column(field), ((Enum<?>) field.getType().getEnumConstants()[0]).name());
            } else if (convert != null) {
                known.put(table + "." + column(field), converted(convert, field));
            } else if (field.isAnnotationPresent(Embedded.class)) {
                learn(table, field.getType());
            }
        }
    }

    private static String column(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column != null && !column.name().isEmpty() ? column.name() : snakeCase(field.getName());
    }

    @SuppressWarnings("unchecked")
    private static Object converted(Convert convert, Field field) {
        try {
            Constructor<?> constructor = convert.converter().getDeclaredConstructor();
            constructor.setAccessible(true);
            AttributeConverter<Object, Object> converter =
                    (AttributeConverter<Object, Object>) constructor.newInstance();
            return converter.convertToDatabaseColumn(Dummies.of(field.getGenericType()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID uuid(Object bytes) {
        ByteBuffer buffer = ByteBuffer.wrap((byte[]) bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private static String snakeCase(String name) {
        return String.join("_", Arrays.asList(name.split("(?<=[a-z0-9])(?=[A-Z])")))
                .toLowerCase(Locale.ROOT);
    }
}
