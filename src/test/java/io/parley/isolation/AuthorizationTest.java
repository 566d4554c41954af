package io.parley.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.tenancy.TenantId;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.IllegalTransactionStateException;
import org.yaml.snakeyaml.Yaml;

/**
 * Role × method of a service × own, other client's, other tenant's and no object at all equals {@code authz-matrix.yaml}. A
 * method without a row fails, and so does a row without a method. Whatever is foreign gets the same answer as what does not
 * exist.
 */
class AuthorizationTest extends ServiceTest {

    private static final AtomicInteger CALLS = new AtomicInteger();
    private static final String ANONYMOUS = "ANONYMOUS";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private EntityManager em;

    @Autowired
    private DataSource database;

    @Autowired
    private SignedIn signedIn;

    private Map<String, Map<String, Set<String>>> matrix;
    private Map<String, String> objects;
    private Rows rows;
    private TenantId owner;

    @SuppressWarnings("NullAway.Init") // set before each test
    AuthorizationTest() {}

    @BeforeEach
    void readMatrix() throws IOException {
        Map<String, Object> yaml;
        try (InputStream file = AuthorizationTest.class.getResourceAsStream("/isolation/authz-matrix.yaml")) {
            yaml = new Yaml().load(file);
        }
        objects = part(yaml, "objects");
        matrix = new TreeMap<>();
        Map<String, Map<String, List<String>>> services = part(yaml, "services");
        services.forEach((service, methods) -> methods.forEach((method, roles) ->
                matrix.computeIfAbsent(service, name -> new TreeMap<>()).put(method, new TreeSet<>(roles))));
        rows = new Rows(new JdbcTemplate(database), Tables.of(database), em.getMetamodel());
        owner = openTenant("Owner " + UUID.randomUUID());
    }

    @SuppressWarnings("unchecked")
    private static <T> T part(Map<String, Object> yaml, String name) {
        return (T) java.util.Objects.requireNonNull(yaml.get(name), name);
    }

    @AfterAll
    static void report() {
        System.err.println("Calls of services as somebody: " + CALLS);
    }

    @Test
    void everyMethodOfEveryServiceHasARowAndEveryRowAMethod() {
        Map<String, Set<String>> expected = new TreeMap<>();
        matrix.forEach((service, methods) -> expected.put(service, methods.keySet()));
        Map<String, Set<String>> actual = new TreeMap<>();
        methods()
                .forEach(method -> actual.computeIfAbsent(service(method), name -> new TreeSet<>())
                        .add(method.getName()));

        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void everyIdThatAnArgumentCarriesIsTriedWithForeignObjects() {
        assertThat(methods())
                .flatExtracting(method -> List.of(method.getParameterTypes()))
                .filteredOn(type -> type.isRecord() && type.getSimpleName().matches(".*(Id|Owner)"))
                .extracting(Class::getSimpleName)
                .isSubsetOf(objects.keySet());
    }

    @TestFactory
    Stream<DynamicTest> exactlyTheRolesOfTheRowMayCallIt() {
        Map<String, Optional<Actor>> people = new TreeMap<>();
        for (Role role : Role.values()) {
            people.put(role.name(), Optional.of(actor(role, owner)));
        }
        people.put(ANONYMOUS, Optional.empty());
        Map<Class<?>, Object> own = ids(true);
        return methods().stream()
                .map(method -> DynamicTest.dynamicTest(name(method), () -> {
                    Set<String> allowed = new TreeSet<>();
                    people.forEach((role, actor) -> {
                        if (!denied(call(method, actor, own))) {
                            allowed.add(role);
                        }
                    });
                    assertThat(allowed).as(name(method)).isEqualTo(row(method));
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsForeignGetsTheSameAnswerAsWhatDoesNotExist() {
        TenantId stranger = openTenant("Stranger " + UUID.randomUUID());
        List<Actor> outsiders = List.of(
                actor(Role.CONSULTANT, owner),
                actor(Role.CLIENT_USER, owner),
                actor(Role.TENANT_ADMIN, stranger),
                actor(Role.CONSULTANT, stranger));
        Map<Class<?>, Object> foreign = ids(true);
        Map<Class<?>, Object> unknown = ids(false);
        return methods().stream()
                .filter(method -> Arrays.stream(method.getParameterTypes()).anyMatch(foreign::containsKey))
                .map(method -> DynamicTest.dynamicTest(name(method), () -> {
                    for (Actor outsider : outsiders) {
                        if (!row(method).contains(outsider.role().name()) || seesWholeTenant(method, outsider)) {
                            continue;
                        }
                        Object answer = call(method, Optional.of(outsider), foreign);
                        assertThat(nothing(answer))
                                .as(
                                        "%s answers %s to %s of %s",
                                        name(method), answer, outsider.role(), outsider.tenantId())
                                .isTrue();
                        assertThat(describe(answer)).isEqualTo(describe(call(method, Optional.of(outsider), unknown)));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> whoseTenantWasSuspendedMeanwhileReachesNothingAndChangesNothing() {
        List<Actor> people = Stream.of(Role.TENANT_ADMIN, Role.CONSULTANT, Role.CLIENT_USER)
                .map(role -> actor(role, owner))
                .toList();
        Map<Class<?>, Object> own = ids(true);
        Map<Class<?>, Object> unknown = ids(false);
        suspend(owner);
        Map<String, Long> before = rowsOfOwnerAndOfNobody();
        return methods().stream()
                .map(method -> DynamicTest.dynamicTest(name(method), () -> {
                    boolean asksForAnObject =
                            Arrays.stream(method.getParameterTypes()).anyMatch(own::containsKey);
                    for (Actor person : people) {
                        Object answer = call(method, Optional.of(person), own);
                        if (asksForAnObject
                                && row(method).contains(person.role().name())) {
                            assertThat(nothing(answer))
                                    .as("%s answers %s to %s", name(method), answer, person.role())
                                    .isTrue();
                            assertThat(describe(answer))
                                    .isEqualTo(describe(call(method, Optional.of(person), unknown)));
                        }
                        assertThat(answer instanceof Collection<?> all && !all.isEmpty() && !isOnesOwn(method))
                                .as("%s answers %s to %s", name(method), answer, person.role())
                                .isFalse();
                    }
                    assertThat(rowsOfOwnerAndOfNobody()).isEqualTo(before);
                }));
    }

    /** Answers about the caller's account, which belongs to no tenant. */
    private static boolean isOnesOwn(Method method) {
        return service(method).equals("AccountService");
    }

    private Map<String, Long> rowsOfOwnerAndOfNobody() {
        Map<String, Long> counts = new TreeMap<>();
        JdbcTemplate jdbc = new JdbcTemplate(database);
        Tables.of(database)
                .ofTenants()
                .forEach(table -> counts.put(
                        table.name(),
                        jdbc.queryForObject(
                                "select count(*) from " + table.name() + " where tenant_id in (?, ?)",
                                Long.class,
                                Rows.bytes(owner.value()),
                                Rows.bytes(TenantId.NOBODY.value()))));
        return counts;
    }

    /** What hangs on no client is open to the whole tenant; only other tenants are outsiders to it. */
    private boolean seesWholeTenant(Method method, Actor outsider) {
        return outsider.tenantId().equals(owner)
                && Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .filter(objects::containsKey)
                        .map(objects::get)
                        .noneMatch(table -> table.equals("client")
                                || Tables.of(database).get(table).columns().stream()
                                        .anyMatch(column -> column.name().equals("client_id")));
    }

    private Actor actor(Role role, TenantId tenant) {
        if (role == Role.OPERATOR) {
            return new Actor(
                    null, null, TenantId.NOBODY, role, "Operator", "", java.util.Locale.ENGLISH, permissionsOf(role));
        }
        return signedIn.enrol(tenant, role);
    }

    private Set<String> permissionsOf(Role role) {
        Set<String> permissions = new TreeSet<>();
        context.getBeansOfType(io.parley.identity.RolePermissions.class)
                .values()
                .forEach(module -> permissions.addAll(module.grants().getOrDefault(role, Set.of())));
        return permissions;
    }

    /** @param existing ids of rows of {@code owner}, or of nothing */
    private Map<Class<?>, Object> ids(boolean existing) {
        Map<Class<?>, Object> ids = new HashMap<>();
        methods().stream()
                .flatMap(method -> Arrays.stream(method.getParameterTypes()))
                .distinct()
                .filter(type -> objects.containsKey(type.getSimpleName()))
                .forEach(type -> {
                    UUID id = existing
                            ? rows.insertAlone(
                                    java.util.Objects.requireNonNull(objects.get(type.getSimpleName())), owner)
                            : UUID.randomUUID();
                    try {
                        ids.put(type, type.getDeclaredConstructor(UUID.class).newInstance(id));
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(type.getName(), e);
                    }
                });
        return ids;
    }

    private List<Method> methods() {
        List<Method> methods = new ArrayList<>();
        context.getBeansWithAnnotation(Service.class).values().stream()
                .map(AopUtils::getTargetClass)
                .filter(type -> type.getName().startsWith("io.parley."))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic())
                .forEach(methods::add);
        return methods;
    }

    private Set<String> row(Method method) {
        return matrix.getOrDefault(service(method), Map.of()).getOrDefault(method.getName(), Set.of());
    }

    /** @return the result, or the exception */
    private @Nullable Object call(Method method, Optional<Actor> actor, Map<Class<?>, Object> ids) {
        CALLS.incrementAndGet();
        Object bean = context.getBean(method.getDeclaringClass());
        Object[] arguments = Arrays.stream(method.getGenericParameterTypes())
                .map(type -> Dummies.of(type, ids))
                .toArray();
        actor.ifPresentOrElse(signedIn::as, signedIn::out);
        try {
            Object answer = answer(method, bean, arguments);
            return answer instanceof IllegalTransactionStateException
                    ? answerInTransaction(method, bean, arguments)
                    : answer;
        } finally {
            signedIn.out();
        }
    }

    private static @Nullable Object answer(Method method, Object bean, Object[] arguments) {
        try {
            return method.invoke(bean, arguments);
        } catch (InvocationTargetException e) {
            return e.getCause();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For what joins its caller's transaction; the keys may refuse as late as at its end. */
    @SuppressWarnings("NullAway") // an answer may be null
    private @Nullable Object answerInTransaction(Method method, Object bean, Object[] arguments) {
        try {
            return inTransaction(() -> {
                Object answer = answer(method, bean, arguments);
                if (answer instanceof RuntimeException refusal) {
                    throw refusal;
                }
                return answer;
            });
        } catch (RuntimeException refusal) {
            return refusal;
        }
    }

    private static boolean denied(@Nullable Object answer) {
        return answer instanceof AccessDeniedException || answer instanceof AuthenticationCredentialsNotFoundException;
    }

    private static boolean nothing(@Nullable Object answer) {
        return switch (answer) {
            case NotFoundException notFound -> true;
            case DataIntegrityViolationException refusedByTheKeys -> true;
            case Optional<?> optional -> optional.isEmpty();
            case Collection<?> several -> several.isEmpty();
            case Boolean there -> !there;
            case null, default -> false;
        };
    }

    private static String describe(@Nullable Object answer) {
        return switch (answer) {
            case ProblemException problem -> problem.getClass().getSimpleName() + problem.key();
            case Throwable failure -> failure.getClass().getSimpleName();
            case null, default -> String.valueOf(answer);
        };
    }

    private static String service(Method method) {
        return method.getDeclaringClass().getSimpleName();
    }

    private static String name(Method method) {
        return service(method) + "." + method.getName();
    }
}
