package io.parley.isolation;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import io.parley.clients.AssignmentService;
import io.parley.clients.ContactRole;
import io.parley.clients.ui.ClientNavigation;
import io.parley.identity.MembershipId;
import io.parley.isolation.Neighbourhood.Street;
import io.parley.testing.ViewTest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A file is given to whoever may have it at that moment, whatever page the link came from and however long ago. */
class KeptLinksTest extends ViewTest {

    private static final String FILE = "VAADIN/dynamic";

    @Autowired
    private Neighbourhood neighbourhood;

    @Autowired
    private AssignmentService assignments;

    /** @param address where links to files are */
    private record Page(Person reader, String address) {}

    @TestFactory
    Stream<DynamicTest> aLinkOnAPageStillOpenGivesNothingOnceTheClientIsTakenAway() {
        Street street = neighbourhood.settle();
        House kolibri = street.kolibri();
        String engagement = ClientNavigation.engagement(kolibri.client(), kolibri.engagement());
        return Stream.of(
                        new Page(Person.ASSIGNED, ClientNavigation.client(kolibri.client(), "documents")),
                        new Page(Person.ASSIGNED, ClientNavigation.client(kolibri.client(), "service")),
                        new Page(Person.ASSIGNED, ClientNavigation.client(kolibri.client(), "internet")),
                        new Page(Person.ASSIGNED, ClientNavigation.client(kolibri.client(), "devices")),
                        new Page(Person.ASSIGNED, ClientNavigation.client(kolibri.client(), "gap-map")),
                        new Page(Person.ASSIGNED, engagement + "/compare"),
                        new Page(Person.ASSIGNED, engagement + "/brief"),
                        new Page(Person.ASSIGNED, engagement + "/offers/" + kolibri.quote() + "/evidence"),
                        new Page(Person.DECISION_MAKER, "portal"),
                        new Page(Person.DECISION_MAKER, "portal/reports"),
                        new Page(Person.DECISION_MAKER, "portal/devices"))
                .map(page -> DynamicTest.dynamicTest(page.toString(), () -> keep(street, page)));
    }

    private void keep(Street street, Page page) {
        browse(street.person(page.reader()));
        open(page.address());
        List<String> links = links();
        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link ->
                        assertThat(DownloadKt.downloadResource(link)).as(link).isNotEmpty());

        withdraw(street, page.reader());
        try {
            assertThat(links)
                    .allSatisfy(link -> assertThat(DownloadKt.downloadResource(link))
                            .as(link)
                            .isEmpty());
        } finally {
            MockVaadin.clientRoundtrip(true); // only now does the page hear that it has to go
            giveBack(street, page.reader());
        }
    }

    private static List<String> links() {
        Rendered.unfold();
        return Stream.concat(
                        _find(Anchor.class).stream().map(Anchor::getHref),
                        _find(Image.class).stream().map(Image::getSrc))
                .filter(link -> link.startsWith(FILE))
                .toList();
    }

    private void withdraw(Street street, Person person) {
        signedIn.as(
                street.person(Person.ADMIN),
                () -> assignments.withdraw(street.kolibri().client(), member(street, person)));
    }

    private void giveBack(Street street, Person person) {
        signedIn.asSystem(street.kolibri().tenant(), () -> {
            if (person == Person.DECISION_MAKER) {
                assignments.admit(street.kolibri().client(), member(street, person), ContactRole.DECISION_MAKER);
            } else {
                assignments.assign(street.kolibri().client(), member(street, person));
            }
            return true;
        });
    }

    private static MembershipId member(Street street, Person person) {
        return Objects.requireNonNull(street.person(person).membershipId());
    }
}
