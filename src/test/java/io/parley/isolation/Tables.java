package io.parley.isolation;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** The tables of the test's schema as the database describes them. */
final class Tables {

    record Column(String name, int type, int size, boolean nullable) {}

    /** @param columns own column → column of {@code parent}, in the key's order */
    record ForeignKey(String name, String parent, Map<String, String> columns) {}

    record Index(String name, boolean unique, List<String> columns) {}

    record Table(
            String name,
            List<Column> columns,
            List<String> primaryKey,
            List<ForeignKey> foreignKeys,
            List<Index> indexes) {

        boolean ofTenant() {
            return columns.stream().anyMatch(column -> column.name().equals("tenant_id"));
        }

        Column column(String column) {
            return columns.stream()
                    .filter(candidate -> candidate.name().equals(column))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static final Map<DataSource, Tables> READ = new ConcurrentHashMap<>();

    private final Map<String, Table> byName = new TreeMap<>();

    /** Read once per database: H2 is slow at it. */
    static Tables of(DataSource database) {
        return READ.computeIfAbsent(database, Tables::new);
    }

    private Tables(DataSource database) {
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData meta = connection.getMetaData();
            String catalog = connection.getCatalog();
            String schema = connection.getSchema();
            List<String> names = new ArrayList<>();
            try (ResultSet tables = meta.getTables(catalog, schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
                while (tables.next()) {
                    names.add(tables.getString("TABLE_NAME"));
                }
            }
            for (String name : names) {
                byName.put(
                        lower(name),
                        new Table(
                                lower(name),
                                columns(meta, catalog, schema, name),
                                primaryKey(meta, catalog, schema, name),
                                foreignKeys(meta, catalog, schema, name),
                                indexes(meta, catalog, schema, name)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Table> all() {
        return List.copyOf(byName.values());
    }

    List<Table> ofTenants() {
        return byName.values().stream()
                .filter(table -> table.ofTenant() && !GlobalTables.contains(table.name()))
                .toList();
    }

    Table get(String name) {
        Table table = byName.get(lower(name));
        if (table == null) {
            throw new IllegalArgumentException("No table " + name);
        }
        return table;
    }

    private static List<Column> columns(DatabaseMetaData meta, String catalog, String schema, String table)
            throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (ResultSet rows = meta.getColumns(catalog, schema, table, "%")) {
            while (rows.next()) {
                columns.add(new Column(
                        lower(rows.getString("COLUMN_NAME")),
                        rows.getInt("DATA_TYPE"),
                        rows.getInt("COLUMN_SIZE"),
                        rows.getInt("NULLABLE") == DatabaseMetaData.columnNullable));
            }
        }
        return columns;
    }

    private static List<String> primaryKey(DatabaseMetaData meta, String catalog, String schema, String table)
            throws SQLException {
        Map<Integer, String> columns = new TreeMap<>();
        try (ResultSet rows = meta.getPrimaryKeys(catalog, schema, table)) {
            while (rows.next()) {
                columns.put(rows.getInt("KEY_SEQ"), lower(rows.getString("COLUMN_NAME")));
            }
        }
        return List.copyOf(columns.values());
    }

    private static List<ForeignKey> foreignKeys(DatabaseMetaData meta, String catalog, String schema, String table)
            throws SQLException {
        record Part(String key, String parent, int position, String own, String theirs) {}
        List<Part> parts = new ArrayList<>();
        try (ResultSet rows = meta.getImportedKeys(catalog, schema, table)) {
            while (rows.next()) {
                parts.add(new Part(
                        lower(rows.getString("FK_NAME")),
                        lower(rows.getString("PKTABLE_NAME")),
                        rows.getInt("KEY_SEQ"),
                        lower(rows.getString("FKCOLUMN_NAME")),
                        lower(rows.getString("PKCOLUMN_NAME"))));
            }
        }
        Map<String, ForeignKey> keys = new TreeMap<>();
        parts.stream()
                .sorted(Comparator.comparing(Part::key).thenComparing(Part::position))
                .forEach(part -> keys.computeIfAbsent(
                                part.key(), key -> new ForeignKey(key, part.parent(), new LinkedHashMap<>()))
                        .columns()
                        .put(part.own(), part.theirs()));
        return List.copyOf(keys.values());
    }

    private static List<Index> indexes(DatabaseMetaData meta, String catalog, String schema, String table)
            throws SQLException {
        record Part(String index, boolean unique, int position, String column) {}
        List<Part> parts = new ArrayList<>();
        try (ResultSet rows = meta.getIndexInfo(catalog, schema, table, false, true)) {
            while (rows.next()) {
                if (rows.getString("COLUMN_NAME") != null) {
                    parts.add(new Part(
                            lower(rows.getString("INDEX_NAME")),
                            !rows.getBoolean("NON_UNIQUE"),
                            rows.getInt("ORDINAL_POSITION"),
                            lower(rows.getString("COLUMN_NAME"))));
                }
            }
        }
        Map<String, Index> indexes = new TreeMap<>();
        parts.stream()
                .sorted(Comparator.comparing(Part::index).thenComparing(Part::position))
                .forEach(part -> indexes.computeIfAbsent(
                                part.index(), name -> new Index(name, part.unique(), new ArrayList<>()))
                        .columns()
                        .add(part.column()));
        return List.copyOf(indexes.values());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
