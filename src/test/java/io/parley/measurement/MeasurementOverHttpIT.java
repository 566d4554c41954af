package io.parley.measurement;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.parley.clients.AssignmentService;
import io.parley.clients.ClientId;
import io.parley.clients.SiteId;
import io.parley.clients.SiteService;
import io.parley.identity.Actor;
import io.parley.internet.LineConnection;
import io.parley.internet.LineTestService;
import io.parley.outages.testing.ServedClients;
import io.parley.tenancy.TenantId;
import io.parley.testing.BrowserTest;
import io.parley.testing.MovableClock;
import io.parley.testing.MovableDay;
import io.parley.testing.SignedIn;
import io.parley.testing.Window;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadPoolExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * Whoever wants more of the measurement than its figures, on the wire and against the running server. After each of them no
 * thread of the server is occupied any longer; where the server would wait for a minute, it waits for eight seconds here.
 */
@Import(MovableDay.class)
@TestPropertySource(
        properties = {
            "parley.measurement.per-direction=64MB",
            "parley.measurement.per-hour=1GB",
            "server.tomcat.connection-timeout=8s"
        })
@SuppressWarnings("NullAway.Init") // each test has its own client
class MeasurementOverHttpIT extends BrowserTest {

    private static final int LIMIT = 64 * 1024 * 1024;
    private static final int PIECE = 64 * 1024;
    private static final int MOST_STREAMS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Less than the server waits for a sender that says nothing more. */
    private static final Duration SOON = Duration.ofSeconds(4);

    private static final int LOOKS = 40;

    /** How much slower a page may be while all streams hang, as the middle of what was measured in the same run. */
    private static final double MOST_SLOWER = 20;

    @Autowired
    private MeasurementService measurements;

    @Autowired
    private OpenMeasurements open;

    @Autowired
    private LineTestService tests;

    @Autowired
    private SiteService sites;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private ServedClients served;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ServletWebServerApplicationContext server;

    private TenantId tenant;
    private ClientId client;
    private Actor dana;
    private SiteId site;
    private Browser here;

    /** A browser that is signed in, as far as a request shows it. */
    private record Browser(String session, String header, String csrf) {

        String cookie() {
            return "Cookie: JSESSIONID=" + session;
        }

        String token() {
            return header + ": " + csrf;
        }
    }

    @BeforeEach
    void somebodyAtASite() {
        tenant = signedIn.openTenant("Coastline Advisory");
        client = served.client(tenant, "Harbor Dental");
        dana = served.clientPerson(tenant, client);
        site = signedIn.as(dana, () -> sites.findByClient(client).getFirst().id());
        here = browser(dana);
    }

    @AfterEach
    void nothingIsLeft() {
        clock.advance(OpenMeasurement.LIFE);
        await("streams").atMost(PATIENCE).until(() -> open.streams().running() == 0);
        await("threads of the server")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(busyThreads()).isZero());
        assertThat(open.places()).isZero();
    }

    @Test
    void whatABrowserDoesIsAllowed() throws IOException {
        var ticket = start(here);
        try (var http = connect()) {
            assertThat(ask(http, "GET", ticket, "probe", here).status()).isEqualTo(204);
        }
        try (var http = connect()) {
            http.say(line("POST", ticket, "up"), here.cookie(), here.token(), "Content-Length: " + PIECE);
            assertThat(http.send(new byte[PIECE]).status()).isEqualTo(204);
        }
        try (var http = connect()) {
            var head = ask(http, "GET", ticket, "down", here);
            assertThat(head.status()).isEqualTo(200);
            assertThat(http.readToTheEnd()).isBetween((long) LIMIT, LIMIT * 101L / 100);
        }
        assertThat(measurement(ticket).up().total()).isEqualTo(PIECE);
        assertThat(measurement(ticket).down().total()).isEqualTo(LIMIT);
    }

    @Test
    void anUploadWithoutADeclaredLengthIsNotRead() throws IOException {
        var ticket = start(here);
        try (var http = connect()) {
            http.say(line("POST", ticket, "up"), here.cookie(), here.token(), "Transfer-Encoding: chunked");
            http.send("1;".getBytes(US_ASCII)); // the rest of the chunk's head never comes
            assertThat(http.status()).isEqualTo(411);
            assertThat(http.isClosedWithin(SOON)).isTrue();
        }
        assertThat(measurement(ticket).up().total()).isZero();
    }

    @Test
    void anUploadIsReadToTheLimitWhateverItDeclares() throws IOException {
        var ticket = start(here);
        long sent = 0;
        try (var http = connect()) {
            http.say(line("POST", ticket, "up"), here.cookie(), here.token(), "Content-Length: " + (1L << 42));
            while (sent < 20L * LIMIT) {
                http.send(new byte[PIECE]);
                sent += PIECE;
            }
        } catch (IOException closedByTheServer) {
            // as it should
        }
        assertThat(sent).as("with what buffers hold").isLessThan(2L * LIMIT);
        assertThat(measurement(ticket).up().total()).isBetween((long) LIMIT, (long) LIMIT + PIECE);
    }

    @Test
    void fewerBytesThanDeclaredEndWithTheConnectionOrItsTimeout() throws IOException {
        var ticket = start(here);
        try (var http = connect()) {
            http.say(line("POST", ticket, "up"), here.cookie(), here.token(), "Content-Length: " + PIECE);
            http.send(new byte[10]);
            await().atMost(PATIENCE).until(() -> open.streams().running() == 1);
            assertThat(http.isClosedWithin(PATIENCE)).isTrue();
        }
        assertThat(measurement(ticket).up().total()).isEqualTo(10);
    }

    @Test
    void aTricklingUploadEndsWithItsTicketAndTheRestIsNotWaitedFor() throws Exception {
        var ticket = start(here);
        try (var http = connect()) {
            http.say(line("POST", ticket, "up"), here.cookie(), here.token(), "Content-Length: " + PIECE);
            trickle(http, 3);
            assertThat(open.streams().running()).isEqualTo(1);

            clock.advance(OpenMeasurement.LIFE);

            assertThat(trickle(http, 20))
                    .as("bytes until the server had enough")
                    .isLessThan(20);
        }
    }

    @Test
    void whoeverHasNoTicketHoldsNoThreadWithABodyThatNeverComes() throws IOException {
        for (var asked : List.of(
                List.of("POST", "up", "application/octet-stream"),
                List.of("POST", "up", "application/x-www-form-urlencoded"),
                List.of("POST", "up", "multipart/form-data; boundary=x"),
                List.of("PUT", "up", "application/x-www-form-urlencoded"),
                List.of("GET", "probe", "application/octet-stream"),
                List.of("POST", "nothing", "application/octet-stream"))) {
            try (var http = connect()) {
                http.say(
                        line(asked.getFirst(), "made-up", asked.get(1)),
                        "Content-Type: " + asked.getLast(),
                        "Content-Length: 100000");
                int status = http.send("a".getBytes(US_ASCII)).status();
                assertThat(status).as(asked.toString()).isBetween(300, 499);
                assertThat(http.isClosedWithin(SOON)).as(asked.toString()).isTrue();
            }
        }
    }

    @Test
    void aReaderThatTakesNothingLosesItsStreamAndOthersNoticeLittle() throws Exception {
        var other = openAnother();
        var erin = served.clientPerson(tenant, client);
        other.signIn(erin.email(), SignedIn.PASSWORD);
        var there = browser(other);
        var alone = middle();
        var hanging = new ArrayList<RawHttp>();
        try {
            for (var pair : List.of(new Started(here, start(here)), new Started(there, start(erin, there)))) {
                for (int i = 0; i < MOST_STREAMS + 4; i++) {
                    var http = RawHttp.connect(port(), 4096);
                    hanging.add(http);
                    http.say(line("GET", pair.ticket(), "down"), pair.browser().cookie());
                }
            }
            await().atMost(PATIENCE).until(() -> open.streams().running() == 2 * MOST_STREAMS);

            var beside = middle();
            System.out.printf("A page takes %.1f ms alone, %.1f ms beside 16 streams that hang%n", alone, beside);
            assertThat(beside / alone).as("times as slow").isLessThan(MOST_SLOWER);
            assertThat(hanging).hasSize(2 * (MOST_STREAMS + 4));

            await("the timeout").atMost(PATIENCE).until(() -> open.streams().running() == 0);
        } finally {
            for (var http : hanging) {
                http.close();
            }
        }
    }

    @Test
    void aReaderThatTakesALittleNowAndThenEndsWithItsTicket() throws Exception {
        var ticket = start(here);
        try (var http = RawHttp.connect(port(), 4096)) {
            http.say(line("GET", ticket, "down"), here.cookie());
            http.head();
            for (int i = 0; i < 10; i++) {
                http.in().readNBytes(4096);
                Thread.sleep(50);
            }
            clock.advance(OpenMeasurement.LIFE);
            await().atMost(PATIENCE).until(() -> {
                http.in().readNBytes(4096);
                return open.streams().running() == 0;
            });
        }
    }

    @Test
    void aTicketIsNobodyElsesAndOfNoOtherSession() throws IOException {
        var ticket = start(here);
        var colleague = served.clientPerson(tenant, client);
        var foreign = signedIn.openTenant("Northgate Partners");
        var stranger = served.clientPerson(foreign, served.client(foreign, "Dune Clinic"));
        for (Actor somebody : List.of(dana, colleague, stranger)) {
            var window = openAnother();
            window.signIn(somebody.email(), SignedIn.PASSWORD);
            var elsewhere = browser(window);
            for (String what : List.of("probe", "down")) {
                try (var http = connect()) {
                    assertThat(ask(http, "GET", ticket, what, elsewhere).status())
                            .isEqualTo(404);
                }
            }
            try (var http = connect()) {
                assertThat(ask(http, "POST", ticket, "up", elsewhere).status()).isEqualTo(404);
            }
        }
        try (var http = connect()) {
            http.say(line("GET", ticket, "down"));
            assertThat(http.status()).as("nobody is signed in").isEqualTo(302);
        }
        assertThat(measurement(ticket).bytes()).isZero();
    }

    @Test
    void aTicketEndsWithItsTimeWithTheSignOutAndWithTheAccess() throws IOException {
        var late = start(here);
        clock.advance(OpenMeasurement.LIFE);
        assertGone(late, here);

        var withdrawn = start(here);
        signedIn.asSystem(tenant, () -> {
            assignments.withdraw(client, Objects.requireNonNull(dana.membershipId()));
            return client;
        });
        assertGone(withdrawn, here);
        clock.advance(OpenMeasurement.LIFE);

        var erin = served.clientPerson(tenant, client);
        var window = openAnother();
        window.signIn(erin.email(), SignedIn.PASSWORD);
        var there = browser(window);
        var left = start(erin, there);
        assertThat(open.places()).isEqualTo(1);
        try (var http = connect()) {
            http.say("POST /logout HTTP/1.1", there.cookie(), there.token(), "Content-Length: 0");
            assertThat(http.status()).isEqualTo(302);
        }
        assertThat(open.places()).as("nobody waits for whoever has left").isZero();
        try (var http = connect()) {
            assertThat(ask(http, "GET", left, "down", there).status()).isEqualTo(302);
        }
    }

    @Test
    void otherMethodsMoveNothing() throws IOException {
        var ticket = start(here);
        for (var asked : List.of(
                "HEAD down", "POST down", "POST probe", "GET up", "PUT up", "DELETE up", "PATCH up", "TRACE down")) {
            var words = asked.split(" ");
            try (var http = connect()) {
                assertThat(ask(http, words[0], ticket, words[1], here).status())
                        .as(asked)
                        .isEqualTo(405);
            }
        }
        assertThat(measurement(ticket).bytes()).isZero();
    }

    @Test
    void crookedAddressesLeadNowhereElse() throws IOException {
        var ticket = start(here);
        for (String address : List.of(
                "/measurement/%%2e%%2e%%2f%s/down",
                "/measurement/..;/%s/down",
                "/measurement/%s%%2f..%%2fdown/down",
                "/measurement/%s;x=y/down",
                "/measurement/%s%%00/down",
                "/measurement//%s/down",
                "/measurement/..%%5c%s/down",
                "/../measurement/%s/down")) {
            try (var http = connect()) {
                http.say("GET " + address.formatted(ticket.secret()) + " HTTP/1.1", here.cookie(), "Connection: close");
                assertThat(http.status()).as(address).isIn(302, 400, 404);
            }
        }
        assertThat(measurement(ticket).bytes()).isZero();
    }

    @Test
    void anotherSiteCannotUploadInTheNameOfSomebodySignedIn() throws IOException {
        var ticket = start(here);
        try (var http = connect()) {
            http.say(
                    line("POST", ticket, "up"),
                    here.cookie(),
                    "Origin: https://evil.example",
                    "Sec-Fetch-Site: cross-site",
                    "Content-Type: text/plain",
                    "Content-Length: 100000");
            assertThat(http.send("x".getBytes(US_ASCII)).status()).isEqualTo(403);
            assertThat(http.isClosedWithin(SOON)).isTrue();
        }
        assertThat(measurement(ticket).bytes()).isZero();
        assertThat(page.context().cookies()).anySatisfy(cookie -> {
            assertThat(cookie.value).isEqualTo(here.session());
            assertThat(cookie.sameSite).isEqualTo(com.microsoft.playwright.options.SameSiteAttribute.LAX);
            assertThat(cookie.httpOnly).isTrue();
        });
    }

    @Test
    void noPartAndNoCompressionCanBeAskedFor() throws IOException {
        var ticket = start(here);
        try (var http = connect()) {
            http.say(
                    line("GET", ticket, "down"),
                    here.cookie(),
                    "Range: bytes=0-9",
                    "Accept-Encoding: gzip, deflate, br",
                    "Connection: close");
            var head = http.head();
            assertThat(head.status()).isEqualTo(200);
            assertThat(head.has("Content-Range")).isFalse();
            assertThat(head.has("Content-Encoding")).isFalse();
            assertThat(head.has("Cache-Control")).isTrue();
            assertThat(http.readToTheEnd()).isGreaterThanOrEqualTo(LIMIT);
        }
    }

    private record Started(Browser browser, MeasurementTicket ticket) {}

    private void assertGone(MeasurementTicket ticket, Browser browser) throws IOException {
        for (String what : List.of("probe", "down")) {
            try (var http = connect()) {
                assertThat(ask(http, "GET", ticket, what, browser).status()).isEqualTo(404);
            }
        }
        try (var http = connect()) {
            assertThat(ask(http, "POST", ticket, "up", browser).status()).isEqualTo(404);
        }
        assertThat(signedIn.asSystem(tenant, () -> tests.count(client, null))).isZero();
    }

    /** @return bytes until the server closed */
    private static int trickle(RawHttp http, int most) throws InterruptedException {
        int sent = 0;
        try {
            while (sent < most) {
                http.send(new byte[1]);
                sent++;
                Thread.sleep(200);
            }
        } catch (IOException closedByTheServer) {
            return sent;
        }
        return sent;
    }

    private RawHttp.Head ask(RawHttp http, String method, MeasurementTicket ticket, String what, Browser browser)
            throws IOException {
        boolean body = !method.equals("GET") && !method.equals("HEAD") && !method.equals("TRACE");
        return http.say(
                        line(method, ticket, what),
                        browser.cookie(),
                        browser.token(),
                        body ? "Content-Length: 0" : "Accept: */*",
                        "Connection: close")
                .head();
    }

    private static String line(String method, MeasurementTicket ticket, String what) {
        return line(method, ticket.secret(), what);
    }

    private static String line(String method, String secret, String what) {
        return method + " /measurement/" + secret + "/" + what + " HTTP/1.1";
    }

    /** The middle of how long a page takes that anybody may see, in milliseconds. */
    private double middle() throws IOException {
        var all = new ArrayList<Double>();
        for (int i = 0; i < LOOKS; i++) {
            long since = System.nanoTime();
            try (var http = connect()) {
                http.say("GET /sign-in HTTP/1.1", "Connection: close");
                assertThat(http.status()).isEqualTo(200);
                http.readToTheEnd();
            }
            all.add((System.nanoTime() - since) / 1e6);
        }
        return all.stream().sorted().skip(LOOKS / 2).findFirst().orElseThrow();
    }

    private Browser browser(Actor actor) {
        signIn(actor);
        return browser(page);
    }

    private Browser browser(Window window) {
        return browser(window.page());
    }

    /** Leaves the page, so that only the requests of a test keep the server busy. */
    private static Browser browser(com.microsoft.playwright.Page page) {
        var header = page.locator("meta[name=_csrf_header]").getAttribute("content");
        var csrf = page.locator("meta[name=_csrf]").getAttribute("content");
        var session = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow()
                .value;
        page.navigate("about:blank");
        return new Browser(session, header, csrf);
    }

    private MeasurementTicket start(Browser browser) {
        return start(dana, browser);
    }

    private MeasurementTicket start(Actor actor, Browser browser) {
        return signedIn.as(actor, () -> measurements.start(client, site, LineConnection.WIRED, browser.session()));
    }

    private OpenMeasurement measurement(MeasurementTicket ticket) {
        return open.find(
                        ticket.secret(),
                        new OpenMeasurement.Owner(Objects.requireNonNull(dana.membershipId()), here.session()))
                .orElseThrow();
    }

    private int busyThreads() {
        var executor = ((TomcatWebServer) Objects.requireNonNull(server.getWebServer()))
                .getTomcat()
                .getConnector()
                .getProtocolHandler()
                .getExecutor();
        return executor instanceof ThreadPoolExecutor pool
                ? pool.getActiveCount()
                : ((org.apache.tomcat.util.threads.ThreadPoolExecutor) executor).getActiveCount();
    }

    private RawHttp connect() throws IOException {
        return RawHttp.connect(port());
    }

    private int port() {
        return URI.create(base()).getPort();
    }
}
