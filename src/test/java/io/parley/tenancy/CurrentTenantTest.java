package io.parley.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

class CurrentTenantTest {

    private final SuspendedTenants suspended = new SuspendedTenants();
    private final CurrentTenant currentTenant = new CurrentTenant(suspended);

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    /** Whoever is signed in, whatever is bound, in whatever order: the principal's tenant, else the bound one, else nobody's. */
    @ParameterizedTest
    @MethodSource("seeds")
    void theTenantComesFromThePrincipalElseFromTheScopeElseThereIsNone(long seed) {
        Random random = new Random(seed);
        Optional<TenantId> principals = maybe(random);
        Optional<TenantId> bound = maybe(random);
        principals.ifPresentOrElse(tenant -> signIn(somebodyOf(tenant)), () -> strangerOrNobody(random));

        TenantId seen = bound.map(tenant -> TenantScope.call(tenant, currentTenant::get))
                .orElseGet(currentTenant::get);

        assertThat(seen).isEqualTo(principals.or(() -> bound).orElse(TenantId.NOBODY));
    }

    @Test
    void whoWorksForASuspendedTenantWorksForNobody() {
        suspended.are(Set.of(tenant(1)));

        assertThat(TenantScope.call(tenant(1), currentTenant::get)).isEqualTo(TenantId.NOBODY);
        assertThat(TenantScope.call(tenant(2), currentTenant::get)).isEqualTo(tenant(2));
        signIn(somebodyOf(tenant(1)));
        assertThat(TenantScope.call(tenant(2), currentTenant::get)).isEqualTo(TenantId.NOBODY);
        signIn(somebodyOf(tenant(2)));
        assertThat(currentTenant.get()).isEqualTo(tenant(2));
    }

    @Test
    void theScopeEndsWithItsWorkEvenIfThatFails() {
        try {
            TenantScope.run(tenant(1), () -> {
                throw new IllegalStateException("failed");
            });
        } catch (IllegalStateException expected) {
            assertThat(currentTenant.get()).isEqualTo(TenantId.NOBODY);
        }
    }

    @Test
    void workOfManyTenantsOnFewThreadsNeverMixes() throws Exception {
        List<Callable<Boolean>> tasks = new ArrayList<>(IntStream.range(0, 200)
                .<Callable<Boolean>>mapToObj(number -> () -> {
                    TenantId mine = tenant(number % 10);
                    return TenantScope.call(mine, () -> {
                        boolean before = currentTenant.get().equals(mine);
                        Thread.yield();
                        return before && currentTenant.get().equals(mine);
                    });
                })
                .toList());

        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Boolean> result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isTrue();
            }
        }
    }

    private static Optional<TenantId> maybe(Random random) {
        return random.nextBoolean() ? Optional.of(tenant(random.nextInt(10))) : Optional.empty();
    }

    private static TenantId tenant(int number) {
        return new TenantId(new UUID(7, number + 1L));
    }

    private static Authentication somebodyOf(TenantId tenant) {
        return new TestingAuthenticationToken((TenantPrincipal) () -> tenant, "");
    }

    /** Principals that name a tenant without being entitled to say one. */
    private static void strangerOrNobody(Random random) {
        switch (random.nextInt(3)) {
            case 0 ->
                signIn(new AnonymousAuthenticationToken(
                        "key", tenant(3), AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
            case 1 -> signIn(new TestingAuthenticationToken("tenant=" + tenant(3), tenant(3)));
            default -> SecurityContextHolder.clearContext();
        }
    }

    private static void signIn(Authentication authentication) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
    }
}
