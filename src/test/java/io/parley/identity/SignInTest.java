package io.parley.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.common.ProblemException;
import io.parley.tenancy.TenantId;
import io.parley.testing.MovableClock;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;

@Import(SignInTest.TestClock.class)
@TestPropertySource(properties = "db-scheduler.enabled=false")
class SignInTest extends ServiceTest {

    @TestConfiguration(proxyBeanMethods = false)
    static class TestClock {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock(Instant.parse("2026-11-23T09:00:00Z"));
        }
    }

    @Autowired
    private PasswordSignIn signIn;

    @Autowired
    private MemberService members;

    @Autowired
    private LinkMint mint;

    @Autowired
    private LinkService links;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessCheck access;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private MovableClock clock;

    private TenantId tenant = TenantId.NOBODY;

    private Actor consultant =
            new Actor(null, null, TenantId.NOBODY, Role.CONSULTANT, "", "", Locale.ENGLISH, Set.of());

    @BeforeEach
    void enrol() {
        tenant = signedIn.openTenant("Coastline Advisory");
        consultant = signedIn.enrol(tenant, Role.CONSULTANT);
    }

    @Test
    void theRightPasswordSignsInWhateverTheCaseOfTheAddress() {
        ActorPrincipal principal = signIn("  " + consultant.email().toUpperCase(Locale.ROOT), SignedIn.PASSWORD);

        assertThat(principal.actor()).contains(consultant);
        assertThat(principal.authentication().getAuthorities())
                .extracting(Object::toString)
                .contains("ROLE_CONSULTANT", IdentityPermissions.PEOPLE_READ);
    }

    @Test
    void everyFailureIsTheSameFailure() {
        Actor gone = signedIn.enrol(tenant, Role.CONSULTANT);
        signedIn.as(signedIn.enrol(tenant, Role.TENANT_ADMIN), () -> members.deactivate(member(gone), version(gone)));

        List<String> answers = List.of(
                failure(consultant.email(), "wrong password 1"),
                failure("nobody-" + UUID.randomUUID() + "@parley.test", "wrong password 1"),
                failure("not an address " + UUID.randomUUID(), "wrong password 1"),
                failure(gone.email(), SignedIn.PASSWORD));

        assertThat(answers).containsOnly(answers.getFirst());
    }

    @Test
    void anUnknownAddressCostsAsMuchTimeAsAWrongPassword() {
        signIn(consultant.email(), SignedIn.PASSWORD);
        long known = nanos(() -> failure(consultant.email(), "wrong password 1"));
        long unknown = nanos(() -> failure("nobody-" + UUID.randomUUID() + "@parley.test", "wrong password 1"));

        assertThat((double) unknown / known).isBetween(0.2, 5.0);
        assertThat(unknown).isGreaterThan(Duration.ofMillis(5).toNanos());
    }

    @Test
    void guessingIsSlowedDownButNeverForLongerThanAQuarterOfAnHour() {
        for (int i = 0; i < 40; i++) {
            failure(consultant.email(), "wrong password " + i);
        }

        assertThatThrownBy(() -> signIn(consultant.email(), SignedIn.PASSWORD))
                .isInstanceOf(TooManyAttemptsException.class);
        clock.advance(Duration.ofMinutes(15));
        assertThat(signIn(consultant.email(), SignedIn.PASSWORD).actor()).contains(consultant);
    }

    @Test
    void anAddressWithoutAnAccountIsSlowedDownInTheSameWay() {
        String nobody = "nobody-" + UUID.randomUUID() + "@parley.test";
        for (int i = 0; i < 5; i++) {
            assertThat(failure(nobody, "x")).contains("BadCredentials");
        }

        clock.advance(Duration.ofMillis(500));
        assertThat(failure(nobody, "x")).contains("TooManyAttempts");
    }

    @Test
    void aResetLinkWorksOnceAndForTenMinutes() {
        String secret = resetSecret();
        links.resetPassword(secret, "four grey whales 4");

        assertThat(links.canReset(secret)).isFalse();
        assertThatThrownBy(() -> links.resetPassword(secret, "five grey whales 5"))
                .isInstanceOf(ProblemException.class);
        assertThat(signIn(consultant.email(), "four grey whales 4").actor()).isPresent();

        String late = resetSecret();
        clock.advance(Duration.ofMinutes(10));
        assertThat(links.canReset(late)).isFalse();
    }

    @Test
    void aNewLinkMakesTheOlderOneUseless() {
        String first = resetSecret();
        String second = resetSecret();

        assertThat(links.canReset(first)).isFalse();
        assertThat(links.canReset(second)).isTrue();
    }

    @Test
    void aWeakPasswordDoesNotUseTheLinkUp() {
        String secret = resetSecret();

        assertThatThrownBy(() -> links.resetPassword(secret, "short")).hasMessageContaining("passwordShort");
        assertThatThrownBy(() -> links.resetPassword(secret, "Password1234!")).hasMessageContaining("passwordCommon");
        assertThatThrownBy(() -> links.resetPassword(secret, "123456789012")).hasMessageContaining("passwordCommon");
        assertThat(links.canReset(secret)).isTrue();
    }

    @Test
    void aChangedPasswordEndsTheOtherSessions() {
        ActorPrincipal elsewhere = signIn(consultant.email(), SignedIn.PASSWORD);
        assertThat(access.ended(List.of(elsewhere))).isEmpty();

        links.resetPassword(resetSecret(), "four grey whales 4");

        assertThat(access.ended(List.of(elsewhere))).containsExactly(elsewhere);
    }

    @Test
    void aDeactivatedMemberAndASuspendedTenantHaveNoAccessAnyMore() {
        ActorPrincipal open = signIn(consultant.email(), SignedIn.PASSWORD);
        signedIn.as(
                signedIn.enrol(tenant, Role.TENANT_ADMIN),
                () -> members.deactivate(member(consultant), version(consultant)));
        assertThat(access.ended(List.of(open))).containsExactly(open);

        Actor other = signedIn.enrol(tenant, Role.CONSULTANT);
        ActorPrincipal second = signIn(other.email(), SignedIn.PASSWORD);
        suspend(tenant);
        assertThat(access.ended(List.of(second))).containsExactly(second);
    }

    @Test
    void aNewRoleNeedsANewSession() {
        ActorPrincipal open = signIn(consultant.email(), SignedIn.PASSWORD);
        signedIn.as(
                signedIn.enrol(tenant, Role.TENANT_ADMIN),
                () -> members.changeRole(member(consultant), Role.TENANT_ADMIN, version(consultant)));

        assertThat(access.ended(List.of(open))).containsExactly(open);
    }

    @Test
    void aSessionEndsAfterTwelveHours() {
        ActorPrincipal open = signIn(consultant.email(), SignedIn.PASSWORD);
        clock.advance(Duration.ofHours(12).plusSeconds(1));

        assertThat(access.ended(List.of(open))).containsExactly(open);
    }

    @Test
    void whoHasSeveralMembershipsHasNoTenantUntilChoosingOne() {
        TenantId second = signedIn.openTenant("Northgate");
        signedIn.asSystem(
                second,
                () -> members.enrol(new Enrolment(
                        EmailAddress.of(consultant.email()),
                        "Ada",
                        Role.TENANT_ADMIN,
                        Locale.ENGLISH,
                        SignedIn.PASSWORD)));

        ActorPrincipal principal = signIn(consultant.email(), SignedIn.PASSWORD);

        assertThat(principal.actor()).isEmpty();
        assertThat(principal.tenantId()).isEqualTo(TenantId.NOBODY);
        assertThat(principal.authentication().getAuthorities()).isEmpty();
    }

    @Test
    void anInvitedPersonComesInOnceWithAPasswordOfTheirOwn() {
        EmailAddress email = EmailAddress.of("dana-" + UUID.randomUUID() + "@parley.test");
        MembershipId invited = signedIn.as(consultant, () -> members.inviteClientUser(email, "Dana Whitcomb"));
        String secret = secret(signedIn.asSystem(tenant, () -> mint.invitation(tenant, invited))
                .orElseThrow());
        assertThat(links.findInvitation(secret)).get().matches(InvitationDetails::needsPassword);

        links.acceptInvitation(secret, "four grey whales 4");

        assertThat(signIn(email.value(), "four grey whales 4").isA(Role.CLIENT_USER))
                .isTrue();
        assertThatThrownBy(() -> links.acceptInvitation(secret, "five grey whales 5"))
                .isInstanceOf(ProblemException.class);
        assertThat(signedIn.asSystem(tenant, () -> mint.invitation(tenant, invited)))
                .isEmpty();
    }

    @Test
    void anInvitationIsTooOldAfterThreeDays() {
        MembershipId invited = signedIn.as(
                consultant,
                () -> members.inviteClientUser(
                        EmailAddress.of("dana-" + UUID.randomUUID() + "@parley.test"), "Dana Whitcomb"));
        String secret = secret(signedIn.asSystem(tenant, () -> mint.invitation(tenant, invited))
                .orElseThrow());
        clock.advance(Duration.ofHours(72));

        assertThat(links.findInvitation(secret)).isEmpty();
    }

    @Test
    void theOwnPasswordIsChangedWithThePresentOne() {
        ActorPrincipal here = signIn(consultant.email(), SignedIn.PASSWORD);
        ActorPrincipal elsewhere = signIn(consultant.email(), SignedIn.PASSWORD);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(here.authentication());
        SecurityContextHolder.setContext(context);

        assertThatThrownBy(() -> accounts.changePassword("wrong password 1", "four grey whales 4"))
                .hasMessageContaining("presentPassword");
        accounts.changePassword(SignedIn.PASSWORD, "four grey whales 4");

        assertThat(access.ended(List.of(here, elsewhere))).containsExactly(elsewhere);
    }

    @Test
    void onlyTheSystemMintsLinks() {
        signedIn.as(consultant);

        assertThatThrownBy(() -> mint.passwordReset(EmailAddress.of(consultant.email())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private String resetSecret() {
        return secret(signedIn.asSystem(tenant, () -> mint.passwordReset(EmailAddress.of(consultant.email())))
                .orElseThrow());
    }

    private static String secret(MintedLink link) {
        return link.path().substring(link.path().indexOf('/') + 1);
    }

    private ActorPrincipal signIn(String email, String password) {
        Object principal = Objects.requireNonNull(
                        signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password)))
                .getPrincipal();
        return (ActorPrincipal) Objects.requireNonNull(principal);
    }

    private String failure(String email, String password) {
        try {
            signIn(email, password);
            return "signed in";
        } catch (BadCredentialsException | TooManyAttemptsException failure) {
            return failure instanceof BadCredentialsException ? failure.toString() : "TooManyAttempts";
        }
    }

    private static MembershipId member(Actor actor) {
        return Objects.requireNonNull(actor.membershipId());
    }

    private long version(Actor actor) {
        return members.find(List.of(member(actor))).getFirst().version();
    }

    private static long nanos(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }
}
