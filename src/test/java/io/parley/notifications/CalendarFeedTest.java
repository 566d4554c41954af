package io.parley.notifications;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import io.parley.clients.AssignmentService;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.EngagementService;
import io.parley.identity.AccountService;
import io.parley.identity.Actor;
import io.parley.identity.MemberService;
import io.parley.identity.Role;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteService;
import io.parley.tenancy.TenantId;
import io.parley.testing.MovableClock;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.access.AccessDeniedException;

/** What a calendar reads under its private address, and when it reads nothing. */
class CalendarFeedTest extends ServiceTest {

    @Autowired
    private CalendarFeedService feeds;

    @Autowired
    private CalendarReader reader;

    @Autowired
    private ClientService clients;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private MemberService members;

    @Autowired
    private AccountService accounts;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ProviderService providers;

    @Autowired
    private QuoteService quotes;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcTemplate database;

    private TenantId tenant = TenantId.NOBODY;
    private Actor ada = new Actor(null, null, TenantId.NOBODY, Role.CONSULTANT, "", "", Locale.ENGLISH, Set.of());
    private ClientId client = new ClientId(new UUID(0, 0));

    @BeforeEach
    void anOfferOfAClient() {
        tenant = openTenant("Coastline Advisory");
        ada = signedIn.enrol(tenant, Role.CONSULTANT);
        client = signedIn.as(ada, () -> clients.create(aClient("Harbor Dental")));
        offerOf(client, ada);
    }

    private void offerOf(ClientId of, Actor by) {
        signedIn.as(
                by,
                () -> quotes.submit(
                        engagements.start(of, anEngagement("Phones 2027")),
                        aQuote(providers.ensure("Larkfield"))
                                .with(aLine("SEAT", "42", "10"))
                                .draft()));
    }

    @Test
    void aCalendarReadsTheDeadlinesOfTheClientsOfItsOwner() {
        var colleague = signedIn.enrol(tenant, Role.CONSULTANT);
        offerOf(signedIn.as(colleague, () -> clients.create(aClient("Inland Vets"))), colleague);

        var events = read(signedIn.as(ada, () -> feeds.create()));

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.getSummary().getValue()).isEqualTo("Offer of Larkfield lapses · Harbor Dental");
            assertThat(event.getDateStart().getValue().getRawComponents().toDate())
                    .isEqualTo(new biweekly.util.DateTimeComponents(2026, 12, 18).toDate());
            assertThat(event.getUrl().getValue()).contains("/clients/" + client + "/engagements/");
            assertThat(event.getUid().getValue()).endsWith("@parley");
        });
    }

    @Test
    void theDatabaseHoldsNoAddressAndTheReplacedOneIsDead() {
        var first = signedIn.as(ada, () -> feeds.create());
        var second = signedIn.as(ada, () -> feeds.create());

        assertThat(reader.read(token(first))).isEmpty();
        assertThat(reader.read(token(second))).isPresent();
        var secret = CalendarToken.of(token(second)).orElseThrow().secret();
        assertThat(database.queryForList("select token_hash from calendar_feed", byte[].class))
                .isNotEmpty()
                .doesNotContain(secret);
    }

    @Test
    void aRevokedAddressIsDead() {
        var address = signedIn.as(ada, () -> feeds.create());
        signedIn.as(ada, () -> feeds.revoke());

        assertThat(reader.read(token(address))).isEmpty();
        assertThat(signedIn.as(ada, () -> feeds.createdAt())).isEmpty();
    }

    @Test
    void whoLosesTheClientTheMembershipOrTheTenantLosesTheCalendar() {
        var admin = signedIn.enrol(tenant, Role.TENANT_ADMIN);
        var address = signedIn.as(ada, () -> feeds.create());
        assertThat(read(address)).hasSize(1);

        signedIn.as(admin, () -> assignments.withdraw(client, Objects.requireNonNull(ada.membershipId())));
        assertThat(read(address)).as("no client, no deadline").isEmpty();

        suspend(tenant);
        assertThat(reader.read(token(address))).as("suspended").isEmpty();
        resume(tenant);
        assertThat(reader.read(token(address))).isPresent();

        signedIn.as(admin, () -> {
            var gone = Objects.requireNonNull(ada.membershipId());
            members.deactivate(gone, members.find(List.of(gone)).getFirst().version());
        });
        assertThat(reader.read(token(address))).as("deactivated").isEmpty();
    }

    @Test
    void anotherTenantsSecretOpensNothingHere() {
        var address =
                CalendarToken.of(token(signedIn.as(ada, () -> feeds.create()))).orElseThrow();
        var other = openTenant("Ridge Advisory");

        assertThat(reader.read(new CalendarToken(other, address.feed(), address.secret()).text()))
                .isEmpty();
        assertThat(reader.read(new CalendarToken(address.tenant(), address.feed(), CalendarToken.newSecret()).text()))
                .isEmpty();
        assertThat(reader.read("nonsense")).isEmpty();
        assertThat(reader.read("")).isEmpty();
    }

    @Test
    void aClientUserHasNoCalendar() {
        var client = signedIn.enrol(tenant, Role.CLIENT_USER);

        assertThatThrownBy(() -> signedIn.as(client, () -> feeds.create())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoGuessesIsSlowedDownAndComesBackLater() {
        var clock = new MovableClock(Instant.parse("2026-11-23T09:00:00Z"));
        var endpoint = new CalendarEndpoint(reader, new CalendarThrottle(clock));
        var address = token(signedIn.as(ada, () -> feeds.create()));
        for (int i = 0; i < 20; i++) {
            assertThat(endpoint.read("guess" + i, from("203.0.113.9")).getStatusCode())
                    .isEqualTo(HttpStatus.NOT_FOUND);
        }

        assertThat(endpoint.read(address, from("203.0.113.9")).getStatusCode()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(endpoint.read(address, from("203.0.113.10")).getStatusCode()).isEqualTo(HttpStatus.OK);
        clock.advance(Duration.ofMinutes(16));
        assertThat(endpoint.read(address, from("203.0.113.9")).getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    @Test
    void theAddressSpeaksItsOwnersLanguage() {
        var zhou = signedIn.enrol(tenant, Role.TENANT_ADMIN);
        signedIn.as(zhou, () -> accounts.prefer(Locale.SIMPLIFIED_CHINESE));

        assertThat(read(signedIn.as(zhou, () -> feeds.create()))
                        .getFirst()
                        .getSummary()
                        .getValue())
                .isEqualTo("Larkfield 的报价到期 · Harbor Dental");
    }

    private List<VEvent> read(String address) {
        return Optional.of(reader.read(token(address)).orElseThrow())
                .map(text -> Biweekly.parse(text).first().getEvents())
                .orElseThrow();
    }

    private static String token(String address) {
        assertThat(address).contains("/calendar/").endsWith(".ics");
        return address.substring(address.lastIndexOf('/') + 1, address.length() - ".ics".length());
    }

    private static MockHttpServletRequest from(String networkAddress) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(networkAddress);
        return request;
    }
}
