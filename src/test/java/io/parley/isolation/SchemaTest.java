package io.parley.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.tenancy.TenantId;
import io.parley.tenancy.TenantScopedEntity;
import io.parley.testing.ServiceTest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database itself refuses, whoever asks: its keys hold the walls even where the code is wrong. */
class SchemaTest extends ServiceTest {

    private static final Set<String> FULL_TEXT = Set.of("ft_document_text", "ft_quote_term_revision");

    private static final AtomicInteger ATTEMPTS = new AtomicInteger();

    @Autowired
    private EntityManager em;

    @Autowired
    private DataSource database;

    private Tables tables;
    private Rows rows;
    private JdbcTemplate jdbc;

    @SuppressWarnings("NullAway.Init") // set before each test
    SchemaTest() {}

    @BeforeEach
    void readSchema() {
        tables = Tables.of(database);
        jdbc = new JdbcTemplate(database);
        rows = new Rows(jdbc, tables, em.getMetamodel());
    }

    @AfterAll
    static void report() {
        System.err.println("Isolation attempts past the product's code so far: " + ATTEMPTS);
    }

    @Test
    void everyTableBelongsToATenantOrIsOnTheShortList() {
        assertThat(tables.all())
                .allSatisfy(table -> assertThat(table.ofTenant() || GlobalTables.contains(table.name()))
                        .as(table.name())
                        .isTrue());
    }

    @Test
    void everyEntityBelongsToATenantOrIsOnTheShortList() {
        assertThat(em.getMetamodel().getEntities())
                .allSatisfy(entity -> assertThat(TenantScopedEntity.class.isAssignableFrom(entity.getJavaType())
                                || GlobalTables.contains(Rows.table(entity)))
                        .as(entity.getName())
                        .isTrue());
    }

    @Test
    void everyTableOfTenantsIsAnEntitysSoThatTheWallsAreTestedOnIt() {
        List<String> entities = em.getMetamodel().getEntities().stream()
                .<String>map(entity -> Rows.table((EntityType<?>) entity))
                .toList();

        assertThat(tables.ofTenants()).extracting(Tables.Table::name).isSubsetOf(entities);
    }

    @TestFactory
    Stream<DynamicTest> theTenantLeadsEveryKeyAndIndex() {
        return tables.ofTenants().stream()
                .map(table -> DynamicTest.dynamicTest(table.name(), () -> {
                    assertThat(table.column("tenant_id").nullable()).isFalse();
                    assertThat(table.primaryKey()).first().isEqualTo("tenant_id");
                    // Only text can stand in a full-text index; the tenant's predicate stands beside each use of it.
                    assertThat(table.indexes())
                            .filteredOn(index -> !FULL_TEXT.contains(index.name()))
                            .allSatisfy(index -> assertThat(index.columns())
                                    .as(index.name())
                                    .first()
                                    .isIn("tenant_id", "account_id"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> foreignKeysCarryTheTenantAndTheClient() {
        return tables.ofTenants().stream()
                .map(table -> DynamicTest.dynamicTest(
                        table.name(),
                        () -> assertThat(table.foreignKeys()).allSatisfy(key -> assertCarriesWalls(table, key))));
    }

    private void assertCarriesWalls(Tables.Table table, Tables.ForeignKey key) {
        if (GlobalTables.contains(key.parent())) {
            assertThat(key.parent()).as(key.name()).isIn("tenant", "account");
            return;
        }
        assertThat(key.columns()).as(key.name()).containsEntry("tenant_id", "tenant_id");
        boolean bothOfClient = hasClient(table) && hasClient(tables.get(key.parent()));
        if (bothOfClient) {
            assertThat(key.columns()).as(key.name()).containsEntry("client_id", "client_id");
        }
    }

    private static boolean hasClient(Tables.Table table) {
        return table.columns().stream().anyMatch(column -> column.name().equals("client_id"));
    }

    @TestFactory
    Stream<DynamicTest> noRowHangsOnAnotherTenantsParent() {
        return tables.ofTenants().stream()
                .flatMap(table -> table.foreignKeys().stream()
                        .filter(key -> !GlobalTables.contains(key.parent()))
                        .map(key -> DynamicTest.dynamicTest(key.name(), () -> hangOnForeignParent(table, key))));
    }

    private void hangOnForeignParent(Tables.Table table, Tables.ForeignKey key) {
        TenantId owner = openTenant("Owner " + UUID.randomUUID());
        TenantId stranger = openTenant("Stranger " + UUID.randomUUID());
        Map<String, Object> parent = rows.insert(key.parent(), owner);
        Map<String, Object> foreign = new HashMap<>();
        key.columns().forEach((own, theirs) -> {
            if (!own.equals("tenant_id")) {
                foreign.put(own, parent.get(theirs));
            }
        });

        assertRefused(() -> rows.insert(table.name(), stranger, foreign));

        Object child = rows.insert(table.name(), stranger).get("id");
        foreign.forEach((column, value) -> assertRefused(() -> jdbc.update(
                "update " + table.name() + " set " + column + " = ? where tenant_id = ? and id = ?",
                value,
                Rows.bytes(stranger.value()),
                child)));
    }

    private static void assertRefused(Runnable attempt) {
        ATTEMPTS.incrementAndGet();
        org.assertj.core.api.Assertions.assertThatThrownBy(attempt::run).isInstanceOf(DataAccessException.class);
    }
}
