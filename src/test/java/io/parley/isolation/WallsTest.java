package io.parley.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.identity.MembershipId;
import io.parley.identity.RunAs;
import io.parley.tenancy.TenantId;
import io.parley.tenancy.TenantScope;
import io.parley.tenancy.TenantScopedEntity;
import io.parley.testing.ServiceTest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.query.SemanticException;
import org.hibernate.query.SyntaxException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Every way of {@link Attack} against one row of every entity, by everybody who must not reach it. Each reading attack is
 * first made by the row's owner, who must succeed: an attack that never works would prove nothing.
 */
class WallsTest extends ServiceTest {

    private static final AtomicInteger ATTEMPTS = new AtomicInteger();

    @Autowired
    private EntityManager em;

    @Autowired
    private DataSource database;

    @Autowired
    private RunAs runAs;

    private Tables tables;
    private Rows rows;
    private TenantId owner;
    private TenantId stranger;

    @SuppressWarnings("NullAway.Init") // set before each test
    WallsTest() {}

    @BeforeEach
    void openTenants() {
        tables = Tables.of(database);
        rows = new Rows(new JdbcTemplate(database), tables, em.getMetamodel());
        owner = openTenant("Owner " + UUID.randomUUID());
        stranger = openTenant("Stranger " + UUID.randomUUID());
    }

    @AfterAll
    static void report() {
        System.err.println("Isolation attempts on entities so far: " + ATTEMPTS);
    }

    @TestFactory
    Stream<DynamicTest> anotherTenantReachesNothing() {
        return attacks(tenantEntities(), work -> runAs.system(stranger, work));
    }

    @TestFactory
    Stream<DynamicTest> anotherTenantReachesNothingWhateverTenantTheThreadIsBoundTo() {
        return attacks(tenantEntities(), work -> runAs.system(stranger, () -> TenantScope.call(owner, work::call)));
    }

    @TestFactory
    Stream<DynamicTest> nobodyReachesAnything() {
        return attacks(tenantEntities(), work -> work.call());
    }

    @TestFactory
    Stream<DynamicTest> anOperatorReachesNoTenantsContent() {
        return attacks(tenantEntities(), runAs::operator);
    }

    @TestFactory
    Stream<DynamicTest> aConsultantReachesNothingOfAClientNotAssigned() {
        MembershipId member = new MembershipId(rows.insertAlone("membership", owner));
        List<EntityType<?>> ofClients = tenantEntities().stream()
                .filter(entity -> !entity.getName().equals("ClientAssignment")) // the wall cannot stand behind itself
                .filter(entity -> isOfAClient(entity))
                .toList();
        assertThat(ofClients).isNotEmpty();
        return attacks(ofClients, work -> runAs.member(owner, member, work));
    }

    private boolean isOfAClient(EntityType<?> entity) {
        return tables.get(Rows.table(entity)).columns().stream()
                        .anyMatch(column -> column.name().equals("client_id"))
                || entity.getName().equals("Client");
    }

    private List<EntityType<?>> tenantEntities() {
        return em.getMetamodel().getEntities().stream()
                .filter(entity -> TenantScopedEntity.class.isAssignableFrom(entity.getJavaType()))
                .sorted(Comparator.comparing(entity -> entity.getName()))
                .<EntityType<?>>map(entity -> entity)
                .toList();
    }

    private interface Attacker {
        @Nullable
        Object perform(Callable<Object> work) throws Exception;
    }

    private Stream<DynamicTest> attacks(List<EntityType<?>> entities, Attacker attacker) {
        return entities.stream()
                .map(entity -> DynamicTest.dynamicTest(entity.getName(), () -> attack(entity, attacker)));
    }

    private void attack(EntityType<?> entity, Attacker attacker) {
        for (Attack attack : Attack.all()) {
            // Each attack has a row of its own, or one that worked would hide the next.
            UUID id = rows.insertAlone(Rows.table(entity), owner);
            Attack.Target<?> target = target(entity.getJavaType(), entity, id);
            if (attack.reads()) {
                Object own = runAs.system(
                        owner, () -> inTransaction(() -> box(attack.attempt().run(em, target))));
                assertThat(reached(own))
                        .as("%s of %s by its owner", attack.name(), entity.getName())
                        .isTrue();
            }
            List<String> before = rows.stored(Rows.table(entity), owner, id);
            Object result = outcome(attack, target, attacker);
            ATTEMPTS.incrementAndGet();
            assertThat(attack.reads() && reached(result))
                    .as("%s of %s reached %s", attack.name(), entity.getName(), result)
                    .isFalse();
            assertThat(rows.stored(Rows.table(entity), owner, id))
                    .as("%s of %s", attack.name(), entity.getName())
                    .hasSize(1)
                    .isEqualTo(before);
        }
    }

    private <T> Attack.Target<T> target(Class<T> type, EntityType<?> entity, UUID id) {
        String version = entity.getSingularAttributes().stream()
                .filter(attribute -> attribute.isVersion())
                .map(attribute -> attribute.getName())
                .findFirst()
                .orElseThrow();
        T detached = runAs.system(
                owner,
                () -> inTransaction(() -> {
                    T loaded = em.find(type, id);
                    assertThat(loaded)
                            .as("%s is there for its owner", entity.getName())
                            .isNotNull();
                    em.clear();
                    return loaded;
                }));
        return new Attack.Target<>(type, entity.getName(), version, id, owner.value(), stranger.value(), detached);
    }

    private Object outcome(Attack attack, Attack.Target<?> target, Attacker attacker) {
        try {
            return box(attacker.perform(
                    () -> inTransaction(() -> box(attack.attempt().run(em, target)))));
        } catch (Exception refused) {
            for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
                assertThat(cause).isNotInstanceOfAny(SemanticException.class, SyntaxException.class);
            }
            return List.of();
        }
    }

    private static Object box(@Nullable Object result) {
        return result == null ? List.of() : result;
    }

    private static boolean reached(Object result) {
        return switch (result) {
            case Collection<?> several ->
                several.stream().anyMatch(item -> !(item instanceof Number number && number.longValue() == 0));
            case Number number -> number.longValue() > 0;
            case Boolean there -> there;
            default -> true;
        };
    }
}
