package io.parley.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import io.parley.clients.SiteService;
import io.parley.identity.Actor;
import io.parley.identity.TestAccess;
import io.parley.internet.LineConnection;
import io.parley.isolation.Neighbourhood.Street;
import io.parley.measurement.MeasurementService;
import io.parley.measurement.MeasurementTicket;
import io.parley.notifications.CalendarFeedService;
import io.parley.testing.MovableClock;
import io.parley.testing.MovableDay;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Address × person equals {@code endpoint-matrix.yaml} (security.md T7), for what is no page and no route. An address without
 * a row fails, and so does a row without an address. Requests go through all filters, and everybody comes with the session
 * that sign-in would have made, also whoever was sent away since.
 */
@Import(MovableDay.class)
@TestPropertySource(properties = {"parley.measurement.per-direction=1MB", "parley.measurement.per-hour=3MB"})
class EndpointAccessTest extends ServiceTest {

    /** Longer than a ticket lives: others must not find its place taken. */
    private static final Duration OVER = Duration.ofMinutes(10);

    @Autowired
    private Neighbourhood neighbourhood;

    @Autowired
    private MeasurementService measurements;

    @Autowired
    private CalendarFeedService calendars;

    @Autowired
    private SiteService sites;

    @Autowired
    private TestAccess access;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private MovableClock clock;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private final RouteMatrix matrix = RouteMatrix.read("/isolation/endpoint-matrix.yaml");

    @AfterEach
    void giveThePlaceBack() {
        clock.advance(OVER);
    }

    @Test
    void everyAddressHasARowAndEveryRowAnAddress() {
        Set<String> addresses = mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping ->
                        mapping.getValue().getBeanType().getPackageName().startsWith("io.parley"))
                .flatMap(mapping -> addresses(mapping.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> rows =
                matrix.rows().stream().map(EndpointAccessTest::shape).collect(Collectors.toCollection(TreeSet::new));

        assertThat(rows).isEqualTo(addresses);
    }

    @TestFactory
    Stream<DynamicTest> everybodyGetsWhatTheRowSays() {
        Street street = neighbourhood.settle();
        suspend(street.person(Person.SUSPENDED).tenantId());
        String session =
                "session of " + Person.DECISION_MAKER + street.kolibri().client();
        Map<String, String> ids = Map.of(
                ":ticket", measure(street, session).secret(),
                ":noTicket", "never-given",
                ":address", feed(street),
                ":tenant", street.kolibri().tenant().toString());
        MockMvc web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        return matrix.rows().stream()
                .flatMap(row -> Arrays.stream(Person.values())
                        .map(person -> DynamicTest.dynamicTest(
                                person + " at " + row,
                                () -> assertThat(outcome(web, filled(row, ids), session(street, person)))
                                        .isEqualTo(matrix.expected(row, person)))));
    }

    private MeasurementTicket measure(Street street, String session) {
        var client = street.kolibri().client();
        return signedIn.as(
                street.person(Person.DECISION_MAKER),
                () -> measurements.start(
                        client, sites.findByClient(client).getFirst().id(), LineConnection.WIRED, session));
    }

    private String feed(Street street) {
        String address = signedIn.as(street.person(Person.ASSIGNED), calendars::create);
        return address.substring(address.lastIndexOf('/') + 1).replace(".ics", "");
    }

    private MockHttpSession session(Street street, Person person) {
        var session = new MockHttpSession(
                null, "session of " + person + street.kolibri().client());
        Actor actor = street.people().get(person);
        if (actor != null) {
            session.setAttribute(
                    HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                    new SecurityContextImpl(access.justSignedIn(actor)));
        }
        return session;
    }

    private static String outcome(MockMvc web, String row, MockHttpSession session) throws Exception {
        SecurityContextHolder.clearContext();
        String[] request = row.split(" ");
        MockHttpServletResponse answer = web.perform(
                        MockMvcRequestBuilders.request(HttpMethod.valueOf(request[0]), request[1])
                                .session(session)
                                .content("any")
                                .with(csrf()))
                .andReturn()
                .getResponse();
        String led = answer.getRedirectedUrl();
        return switch (answer.getStatus()) {
            case 200, 204 -> "OPEN";
            case 302 -> led != null && led.endsWith("/sign-in") ? "SIGN_IN" : Objects.requireNonNull(led);
            case 403 -> "REFUSED";
            case 404 -> "NOT_FOUND";
            default -> answer.getStatus() + " " + answer.getErrorMessage();
        };
    }

    private static String filled(String row, Map<String, String> ids) {
        String filled = row;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace(id.getKey(), id.getValue());
        }
        return filled;
    }

    private static Stream<String> addresses(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().stream()
                .flatMap(method -> mapping.getPatternValues().stream().map(pattern -> shape(method + " " + pattern)));
    }

    /** Without what a parameter is called and may be made of, and without what is asked about. */
    private static String shape(String address) {
        return address.replaceAll("\\{[^/]*}", "*")
                .replaceAll(":[A-Za-z]+", "*")
                .replaceAll("\\?.*", "");
    }
}
