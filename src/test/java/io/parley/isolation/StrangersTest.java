package io.parley.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.isolation.Neighbourhood.Street;
import io.parley.testing.ViewTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Strangers walk through every page that is theirs, read all rows, choices and files, search for the client by name and
 * press every button, and never read a word of what is not theirs (security.md T7, T8). The same walk of the client's own
 * consultant finds all of it.
 */
class StrangersTest extends ViewTest {

    /** Something of one's own that each of them must find, or the walk would prove nothing. */
    private static final Map<Person, List<String>> OWN = Map.of(
            Person.OPERATOR, List.of("Coastline Advisory", "Northgate Partners"),
            Person.COLLEAGUE,
                    List.of("Lakeside Vets", "Quillstone", "Zeisig Flex", "Pirol pays well", "Pirol certificate"),
            Person.OTHER_CLIENT, List.of("Sign Quillstone by January 15."),
            Person.STRANGER, List.of("Dune Clinic", "Quillstone"),
            Person.DECISION_MAKER, List.of("Sign Zeisig for Kolibri.", "Kolibri may wait."),
            Person.ASSIGNED,
                    Stream.of(CanaryClient.THINGS, CanaryWork.THINGS, CanarySite.THINGS, CanaryReading.THINGS)
                            .flatMap(List::stream)
                            .toList());

    @Autowired
    private Neighbourhood neighbourhood;

    @Autowired
    private Addresses addresses;

    private final RouteMatrix matrix = RouteMatrix.read();

    @TestFactory
    Stream<DynamicTest> everybodyFindsWhatIsHisOwnAndNothingElse() {
        Street street = neighbourhood.settle();
        return Stream.of(
                        Person.OPERATOR,
                        Person.COLLEAGUE,
                        Person.OTHER_CLIENT,
                        Person.STRANGER,
                        Person.DECISION_MAKER,
                        Person.ASSIGNED)
                .map(person -> DynamicTest.dynamicTest(person.name(), () -> walk(street, person)));
    }

    private void walk(Street street, Person person) {
        Walk walk = new Walk(() -> browse(street.person(person)), this::open);
        walk.through(matrix.rows().stream()
                .filter(row -> !row.contains(":other"))
                .flatMap(row -> addresses.of(row, street.home(person), street.home(person)).stream())
                .toList());

        walk.seen().forEach((where, text) -> {
            for (String word : person.hidden()) {
                assertThat(text).as("%s at %s", person, where).doesNotContainIgnoringCase(word);
            }
        });
        String all = String.join("\n", walk.seen().values());
        assertThat(OWN.get(person))
                .as("what %s found on %s", person, walk.seen().keySet())
                .filteredOn(thing -> !all.contains(thing))
                .isEmpty();
    }
}
