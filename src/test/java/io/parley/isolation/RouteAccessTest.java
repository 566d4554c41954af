package io.parley.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import io.parley.identity.Actor;
import io.parley.identity.TestAccess;
import io.parley.isolation.Neighbourhood.Street;
import io.parley.testing.Routing;
import io.parley.testing.ViewTest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Route × person equals {@code route-matrix.yaml} (security.md T7). A route without a row fails, and so does a row without
 * a route. The addresses carry the ids of one client, and whoever has no business there must not only be sent away, but read
 * none of its words on the way.
 */
class RouteAccessTest extends ViewTest {

    private static final String OPEN = "OPEN";
    private static final String SIGN_IN = "SIGN_IN";
    private static final String NOT_FOUND = "NOT_FOUND";
    private static final Set<String> ANSWERS_OF_NOTHING =
            Set.of("PageNotFoundView", "ThingNotFoundView", "NotAllowedView");

    @Autowired
    private Neighbourhood neighbourhood;

    @Autowired
    private Addresses addresses;

    @Autowired
    private TestAccess access;

    private final RouteMatrix matrix = RouteMatrix.read();

    @Test
    void everyRouteHasARowAndEveryRowARoute() {
        Set<String> routes =
                Routing.views().stream().map(RouteAccessTest::path).collect(Collectors.toCollection(TreeSet::new));

        assertThat(matrix.rows()).containsAll(routes);
        assertThat(matrix.rows()).allMatch(row -> routes.stream().anyMatch(route -> leadsTo(row, route)));
    }

    @TestFactory
    Stream<DynamicTest> everybodyGetsWhatTheRowSaysAndNobodyReadsWhatIsNotHis() {
        Street street = neighbourhood.settle();
        suspend(street.person(Person.SUSPENDED).tenantId());
        return Arrays.stream(Person.values())
                .flatMap(person -> matrix.rows().stream()
                        .flatMap(row -> addresses.of(row, street.kolibri(), street.otherHome(person)).stream()
                                .map(address -> DynamicTest.dynamicTest(person + " at " + row + " " + address, () -> {
                                    enter(street, person);
                                    visit(person, row, address);
                                }))));
    }

    @TestFactory
    Stream<DynamicTest> whoHadAPageOpenWhenTheTenantWasSuspendedReadsNothingMore() {
        Street street = neighbourhood.settle();
        suspend(street.kolibri().tenant());
        return Stream.of(Person.ADMIN, Person.ASSIGNED, Person.DECISION_MAKER)
                .flatMap(person -> matrix.rows().stream()
                        .flatMap(row -> addresses.of(row, street.kolibri(), street.lakeside()).stream())
                        .map(address -> DynamicTest.dynamicTest(person + " at " + address, () -> {
                            browse(street.person(person));
                            open(address);
                            assertThat(Rendered.page("Kol"))
                                    .doesNotContainIgnoringCase(Neighbourhood.CLIENT)
                                    .doesNotContainIgnoringCase(Neighbourhood.INTERNAL)
                                    .doesNotContainIgnoringCase(Neighbourhood.PROVIDER)
                                    .doesNotContainIgnoringCase(Neighbourhood.UNDISCLOSED);
                        })));
    }

    private void enter(Street street, Person person) {
        Actor actor = street.people().get(person);
        if (actor == null || access.hasEnded(actor)) {
            signedIn.out();
            browse();
        } else {
            browse(actor);
        }
    }

    private void visit(Person person, String row, String address) {
        open(address);

        String page = Rendered.page("Kol");
        assertThat(outcome(row)).as(page).isEqualTo(matrix.expected(row, person));
        for (String word : person.hidden()) {
            assertThat(page).doesNotContainIgnoringCase(word);
        }
        if (outcome(row).equals(OPEN) && row.startsWith("clients/:clientId")) {
            assertThat(page).as("what must not be shown is there").containsIgnoringCase(Neighbourhood.CLIENT);
        }
    }

    private static String outcome(String row) {
        List<HasElement> chain = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
        if (chain.isEmpty()) {
            return SIGN_IN; // the browser is sent there; nothing is rendered
        }
        Class<?> shown = chain.getFirst().getClass();
        if (ANSWERS_OF_NOTHING.contains(shown.getSimpleName())) {
            return NOT_FOUND;
        }
        String route = path(shown.asSubclass(Component.class));
        return leadsTo(row, route) ? OPEN : "/" + route;
    }

    /** Whether a row is one of a route: its parameters may stand for anything, and a query says nothing about the route. */
    private static boolean leadsTo(String row, String route) {
        String[] there = row.replaceAll("\\?[a-z]+=.*", "").split("/");
        String[] parts = route.split("/");
        return there.length == parts.length
                && IntStream.range(0, parts.length)
                        .allMatch(i -> parts[i].startsWith(":") || parts[i].equals(there[i]));
    }

    private static String path(Class<? extends Component> view) {
        String path = view.getAnnotation(Route.class).value();
        return HasUrlParameter.class.isAssignableFrom(view) ? path + "/:secret" : path;
    }
}
