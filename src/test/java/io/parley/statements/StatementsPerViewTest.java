package io.parley.statements;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Route;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.clients.spi.ClientSection;
import io.parley.clients.spi.EngagementSection;
import io.parley.statements.DemoSize.Place;
import io.parley.testing.Routing;
import io.parley.testing.SignedIn;
import io.parley.testing.ViewTest;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Opens every page of {@code statements-per-view.csv} as the person it is for, and counts what it asks of the database: never
 * more than the table allows, and not one statement more when everything that lists show is there twice.
 */
class StatementsPerViewTest extends ViewTest {

    private static final Path TABLE = Path.of("src/test/resources/statements-per-view.csv");
    /** Jobs in the background are counted too, now and then; the quietest of a few openings is the page's own. */
    private static final int OPENINGS = 3;

    @Autowired
    private DemoSize demo;

    @Autowired
    private EntityManagerFactory persistence;

    @Autowired
    private List<ClientSection> clientSections;

    @Autowired
    private List<EngagementSection> engagementSections;

    private Statistics statistics;

    @SuppressWarnings("NullAway.Init") // set before each test
    StatementsPerViewTest() {}

    @BeforeEach
    void count() {
        statistics = persistence.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
    }

    @AfterEach
    void stopCounting() {
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void noPageCostsMoreThanItsBoundHoweverLongItsListsAre() throws IOException {
        Place place = demo.open();
        SoftAssertions checks = new SoftAssertions();
        Map<String, Long> once = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows()) {
            once.put(page(row), statements(row, place));
        }
        demo.twice(place);
        for (NamedCsvRecord row : rows()) {
            long before = once.getOrDefault(page(row), 0L);
            long after = statements(row, place);
            // A job at work meanwhile counts too: what is too much must be so every time.
            for (int again = 0; again < 3 && after > before + Long.parseLong(row.getField("more")); again++) {
                after = Math.min(after, statements(row, place));
            }
            checks.assertThat(before)
                    .as("statements of %s", page(row))
                    .isLessThanOrEqualTo(Long.parseLong(row.getField("most")));
            checks.assertThat(after)
                    .as("statements of %s with twice the rows", page(row))
                    .isLessThanOrEqualTo(before + Long.parseLong(row.getField("more")));
        }
        checks.assertAll();
    }

    @Test
    void everyPageHasItsBound() throws IOException {
        List<String> routes =
                rows().stream().map(row -> row.getField("route")).distinct().toList();
        assertThat(routes)
                .containsExactlyInAnyOrderElementsOf(Routing.views().stream()
                        .map(view -> view.getAnnotation(Route.class).value())
                        .toList());
        Stream<String> sections = Stream.concat(
                clientSections.stream().map(section -> "clients/{client}/" + section.path()),
                engagementSections.stream()
                        .map(section -> "clients/{client}/engagements/{engagement}/" + section.path()));
        assertThat(rows()).extracting(row -> row.getField("page")).containsAll(sections.toList());
    }

    private long statements(NamedCsvRecord row, Place place) {
        String path = row.getField("page")
                .replace("{client}", place.harbor().client().toString())
                .replace("{engagement}", place.harbor().engagement().toString())
                .replace("{provider}", place.provider().toString())
                .replace("{invoice}", place.invoice().toString())
                .replace("{offer}", place.quote().toString());
        browseAs(row.getField("reader"), place);
        long least = Long.MAX_VALUE;
        for (int i = 0; i < OPENINGS; i++) {
            open("forgot-password");
            statistics.clear();
            open(path);
            _find(Grid.class).forEach(StatementsPerViewTest::read);
            least = Math.min(least, statistics.getPrepareStatementCount());
        }
        String route = row.getField("route");
        Route shown = UI.getCurrent()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getClass()
                .getAnnotation(Route.class);
        // Outside the demo there is no mailbox.
        assertThat(route.equals("mailbox") || shown != null && shown.value().equals(route))
                .as("%s is shown, and no error page", page(row))
                .isTrue();
        return least;
    }

    private void browseAs(String reader, Place place) {
        switch (reader) {
            case "nobody" -> {
                signedIn.out();
                browse();
            }
            case "consultant" -> browse(place.consultant());
            case "admin" -> browse(place.admin());
            case "client" -> browse(place.decisionMaker());
            case "operator" -> browse(SignedIn.operator());
            default -> throw new IllegalArgumentException(reader);
        }
    }

    /** Rows come when the browser asks for them, and their parts are made then. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // a grid of anything
    private static void read(Grid grid) {
        List<Object> items = GridKt._findAll(grid);
        for (Object column : grid.getColumns()) {
            if (((Grid.Column) column).getRenderer() instanceof ComponentRenderer renderer) {
                items.forEach(renderer::createComponent);
            }
        }
    }

    private static String page(NamedCsvRecord row) {
        return row.getField("page") + " (" + row.getField("reader") + ")";
    }

    private static List<NamedCsvRecord> rows() throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(TABLE)) {
            return reader.stream().toList();
        }
    }
}
