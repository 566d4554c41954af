package io.parley.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.clients.ClientId;
import io.parley.clients.SiteId;
import io.parley.clients.SiteService;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.identity.Actor;
import io.parley.internet.LineConnection;
import io.parley.internet.LineTestService;
import io.parley.outages.testing.ServedClients;
import io.parley.tenancy.TenantId;
import io.parley.testing.MovableClock;
import io.parley.testing.MovableDay;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.TestPropertySource;

/** Whoever wants more of the measurement than its figures. */
@Import(MovableDay.class)
@TestPropertySource(properties = {"parley.measurement.per-direction=1MB", "parley.measurement.per-hour=3MB"})
@SuppressWarnings("NullAway.Init") // each test has its own client
class MeasurementAbuseTest extends ServiceTest {

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int NOT_FOUND = 404;
    private static final int TOO_LARGE = 413;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int LIMIT = 1024 * 1024;
    private static final int PIECE = 64 * 1024;

    @Autowired
    private MeasurementService measurements;

    @Autowired
    private OpenMeasurements open;

    @Autowired
    private ByteMover mover;

    @Autowired
    private LineTestService tests;

    @Autowired
    private SiteService sites;

    @Autowired
    private ServedClients served;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private MovableClock clock;

    private TenantId tenant;
    private ClientId client;
    private Actor dana;
    private SiteId site;
    private MeasurementEndpoint endpoint;

    @BeforeEach
    void somebodyAtASite() {
        endpoint = new MeasurementEndpoint(measurements, open, mover);
        tenant = signedIn.openTenant("Coastline Advisory");
        client = served.client(tenant, "Harbor Dental");
        dana = served.clientPerson(tenant, client);
        site = signedIn.as(dana, () -> sites.findByClient(client).getFirst().id());
    }

    /** Others must not find the places of this test taken. */
    @AfterEach
    void giveThePlacesBack() {
        clock.advance(OpenMeasurement.LIFE);
    }

    @Test
    void aTicketCountsForItsOwnerInItsSessionUntilItIsOver() {
        var ticket = start(dana, "here");
        var colleague = served.clientPerson(tenant, client);

        assertThat(probe(dana, ticket, "here")).isEqualTo(NO_CONTENT);
        assertThat(probe(dana, ticket, "elsewhere")).isEqualTo(NOT_FOUND);
        assertThat(probe(colleague, ticket, "here")).isEqualTo(NOT_FOUND);
        assertThat(probe(dana, new MeasurementTicket("made-up"), "here")).isEqualTo(NOT_FOUND);
        clock.advance(OpenMeasurement.LIFE);
        assertThat(probe(dana, ticket, "here")).isEqualTo(NOT_FOUND);
        assertThatThrownBy(() -> finish(dana, ticket, 20, 5))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.key()).isEqualTo("measurement.problem.over"));
    }

    @Test
    void nobodyMeasuresAtTheSitesOfOthers() {
        var others = served.client(tenant, "Somebody else");
        var stranger = served.clientPerson(tenant, others);

        assertThatThrownBy(() ->
                        signedIn.as(stranger, () -> measurements.start(client, site, LineConnection.WIRED, "here")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() ->
                        signedIn.as(stranger, () -> measurements.start(others, site, LineConnection.WIRED, "here")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aDownloadAndAnEndlessUploadEndAtTheirLimits() {
        var ticket = start(dana, "here");

        var down = new MockHttpServletResponse();
        ask(dana, () -> endpoint.down(ticket.secret(), request("here"), down));
        assertThat(down.getStatus()).isEqualTo(OK);
        assertThat(down.getContentAsByteArray()).hasSize(LIMIT);
        assertThat(down.getHeader("Cache-Control")).contains("no-store", "no-transform");
        assertThat(compressed(down.getContentAsByteArray())).as("noise").isGreaterThan(LIMIT * 99 / 100);

        var endless = new EndlessUpload("here");
        var up = new MockHttpServletResponse();
        ask(dana, () -> endpoint.up(ticket.secret(), endless, up));
        assertThat(up.getStatus()).isEqualTo(TOO_LARGE);
        assertThat(endless.given.get()).isBetween((long) LIMIT, (long) LIMIT + PIECE);
    }

    @Test
    void moreStreamsAndProbesThanABrowserNeedsAreRefused() {
        var ticket = start(dana, "here");
        var member = owner(dana, "here").member();
        int running = 0;
        while (open.streams().enter(member)) {
            running++; // as many as there may be
        }
        var response = new MockHttpServletResponse();
        ask(dana, () -> endpoint.down(ticket.secret(), request("here"), response));
        assertThat(response.getStatus()).isEqualTo(TOO_MANY_REQUESTS);
        assertThat(response.getContentAsByteArray()).isEmpty();
        for (; running > 0; running--) {
            open.streams().leave(member);
        }
        var answers = new ArrayList<Integer>();
        for (int i = 0; i < 200; i++) {
            answers.add(probe(dana, ticket, "here"));
        }
        assertThat(answers).endsWith(TOO_MANY_REQUESTS).contains(NO_CONTENT);
    }

    @Test
    void aThirdMeasurementIsAskedToWaitAndASecondOfTheSamePersonTakesTheFirstOnesPlace() {
        var first = start(dana, "here");
        var second = start(dana, "here");
        assertThat(probe(dana, first, "here")).isEqualTo(NOT_FOUND);
        assertThat(probe(dana, second, "here")).isEqualTo(NO_CONTENT);
        start(served.clientPerson(tenant, client), "there");

        refused("measurement.problem.busy", served.clientPerson(tenant, client));

        signedIn.as(dana, () -> {
            measurements.cancel(second, "here");
            return second;
        });
        start(served.clientPerson(tenant, client), "elsewhere");
    }

    @Test
    void whoMovedAllThatAnHourAllowsWaitsForTheNext() {
        for (int i = 0; i < 3; i++) {
            var ticket = start(dana, "here");
            ask(dana, () -> endpoint.down(ticket.secret(), request("here"), new MockHttpServletResponse()));
        }

        refused("measurement.problem.tooMuch", dana);
        clock.advance(Duration.ofMinutes(61));
        start(dana, "here");
    }

    @Test
    void figuresThatTheServerDidNotSeeAreRefusedAndTheTicketIsUsedUp() {
        var ticket = start(dana, "here");
        var measurement = open.find(ticket.secret(), owner(dana, "here")).orElseThrow();
        for (int i = 0; i < 80; i++) {
            measurement.down().add(250_000, i * 100_000_000L); // 20 Mbps
            measurement.up().add(62_500, i * 100_000_000L); // 5 Mbps
        }

        assertThatThrownBy(() -> finish(dana, ticket, 900, 5))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.key()).isEqualTo("measurement.problem.implausible"));
        assertThatThrownBy(() -> finish(dana, ticket, 20, 5)).isInstanceOf(ProblemException.class);
        assertThat(signedIn.as(dana, () -> tests.count(client, null))).isZero();
    }

    @Test
    void whatTheServerSawIsStoredAndTheUploadIsWhatArrived() {
        var ticket = start(dana, "here");
        var measurement = open.find(ticket.secret(), owner(dana, "here")).orElseThrow();
        for (int i = 0; i < 80; i++) {
            measurement.down().add(250_000, i * 100_000_000L);
            measurement.up().add(62_500, i * 100_000_000L);
        }

        var stored = finish(dana, ticket, 19.5, 6);

        assertThat(stored.downMbps()).isEqualByComparingTo("19.5");
        assertThat(stored.upMbps()).isEqualByComparingTo("5");
        assertThat(stored.roundTripMs()).isEqualByComparingTo("21");
        assertThat(stored.lossPercent()).isNull();
        assertThat(signedIn.as(dana, () -> tests.count(client, site))).isEqualTo(1);
    }

    private interface Request {
        void send() throws IOException;
    }

    private void ask(Actor actor, Request request) {
        signedIn.as(actor, () -> {
            try {
                request.send();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return actor;
        });
    }

    private MeasurementTicket start(Actor actor, String session) {
        return signedIn.as(actor, () -> measurements.start(client, site, LineConnection.WIRED, session));
    }

    private io.parley.internet.LineTestDraft finish(Actor actor, MeasurementTicket ticket, double down, double up) {
        var figures = new MeasuredFigures(down, up, "20,21,22,21,20,22", "Firefox/145.0");
        return signedIn.as(actor, () -> measurements.finish(ticket, figures, "here"));
    }

    private void refused(String key, Actor actor) {
        assertThatThrownBy(() -> start(actor, "here"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.key()).isEqualTo(key));
    }

    private int probe(Actor actor, MeasurementTicket ticket, String session) {
        var response = new MockHttpServletResponse();
        ask(actor, () -> endpoint.probe(ticket.secret(), request(session), response));
        return response.getStatus();
    }

    private static OpenMeasurement.Owner owner(Actor actor, String session) {
        return new OpenMeasurement.Owner(java.util.Objects.requireNonNull(actor.membershipId()), session);
    }

    private static MockHttpServletRequest request(String session) {
        var request = new MockHttpServletRequest();
        request.setSession(new MockHttpSession(null, session));
        return request;
    }

    private static int compressed(byte[] content) {
        var deflater = new java.util.zip.Deflater();
        deflater.setInput(content);
        deflater.finish();
        int size = deflater.deflate(new byte[2 * LIMIT]);
        deflater.end();
        return size;
    }

    /** Declares little and sends without end. */
    private static final class EndlessUpload extends MockHttpServletRequest {

        private final AtomicLong given = new AtomicLong();

        EndlessUpload(String session) {
            setSession(new MockHttpSession(null, session));
            setContent(new byte[10]);
        }

        @Override
        public ServletInputStream getInputStream() {
            return new ServletInputStream() {
                @Override
                public int read() {
                    given.incrementAndGet();
                    return 1;
                }

                @Override
                public int read(byte[] target, int from, int length) {
                    given.addAndGet(length);
                    return length;
                }

                @Override
                public boolean isFinished() {
                    return false;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new UnsupportedOperationException();
                }
            };
        }
    }
}
