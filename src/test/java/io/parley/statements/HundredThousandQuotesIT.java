package io.parley.statements;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.grid.Grid;
import io.parley.identity.Actor;
import io.parley.jobs.TenantJob;
import io.parley.notifications.DeadlineService;
import io.parley.statements.ManyQuotes.Place;
import io.parley.testing.OnMySql;
import io.parley.testing.ViewTest;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The pages on which offers appear, in a tenant with 100 000 offers and in one with 1 000: the same statements, about the
 * same number of rows touched by the database, about the same number of bytes sent to us. What the server counts is used
 * instead of a watch, so that the answer does not depend on the machine.
 */
@OnMySql
class HundredThousandQuotesIT extends ViewTest {

    private static final int FEW_CLIENTS = 20;
    private static final int MANY_CLIENTS = 2_000;
    /** Jobs in the background are counted too, now and then; the quietest of a few openings is the page's own. */
    private static final int OPENINGS = 3;

    /**
     * Rows touched more where somebody reaches every client. Deadlines are found for every page, the first 200 of the
     * tenant, and the first page asks for them four times; what is under way and which offers can still be accepted is
     * counted. Each query that read through the offers would alone touch more: 185 000 rows for the deadlines, once.
     */
    private static final long MORE_FOR_ALL = 60_000;

    private static final long MORE_FOR_TEN_CLIENTS = 16_000;
    /** Four times 200 deadlines. All offers are 20 million bytes. */
    private static final long MORE_BYTES = 250_000;

    private static final String CONSULTANT = " (consultant)";

    private static final List<String> PAGES = List.of(
            "",
            "clients",
            "clients?q=client 00",
            "clients/{client}/overview",
            "clients/{client}/engagements/{engagement}/overview",
            "clients/{client}/engagements/{engagement}/offers",
            "clients/{client}/engagements/{engagement}/compare",
            "clients/{client}/engagements/{engagement}/terms",
            "clients/{client}/engagements/{engagement}/offers/{offer}",
            "providers",
            "providers?q=provider",
            "providers/{provider}",
            "reports");

    @Autowired
    private ManyQuotes many;

    @Autowired
    private DeadlineService deadlines;

    @Autowired
    private List<TenantJob> jobs;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private EntityManagerFactory persistence;

    @SuppressWarnings("NullAway.Init") // injected
    HundredThousandQuotesIT() {}

    /** @param touched rows the server read from tables and indexes @param sent bytes the server sent */
    private record Cost(long statements, long touched, long sent) {

        Cost least(Cost other) {
            return new Cost(
                    Math.min(statements, other.statements),
                    Math.min(touched, other.touched),
                    Math.min(sent, other.sent));
        }
    }

    @Test
    void aPageCostsTheSameHoweverManyOffersTheTenantHas() {
        Place few = many.open(FEW_CLIENTS);
        Place lots = many.open(MANY_CLIENTS);
        assertThat(many.quotesOf(lots)).isGreaterThanOrEqualTo(100_000);
        SoftAssertions checks = new SoftAssertions();
        for (String page : PAGES) {
            compare(checks, page + " (admin)", cost(page, few, few.admin()), cost(page, lots, lots.admin()));
            compare(checks, page + CONSULTANT, cost(page, few, few.consultant()), cost(page, lots, lots.consultant()));
        }
        compare(checks, "deadlines", deadlines(few), deadlines(lots));
        compare(checks, "lapse job", lapses(few), lapses(lots));
        checks.assertAll();
    }

    private Cost deadlines(Place place) {
        return signedIn.as(place.admin(), () -> least(() -> {}, deadlines::findMine));
    }

    /** When all has been told: what it costs to look every day. */
    private Cost lapses(Place place) {
        TenantJob job = jobs.stream()
                .filter(one -> one.name().equals("quote-expiry"))
                .findFirst()
                .orElseThrow();
        return signedIn.asSystem(place.tenant(), () -> {
            job.run(place.tenant());
            return least(() -> {}, () -> job.run(place.tenant()));
        });
    }

    private static void compare(SoftAssertions checks, String page, Cost few, Cost lots) {
        checks.assertThat(lots.statements).as("statements of %s", page).isEqualTo(few.statements);
        checks.assertThat(lots.touched)
                .as("rows touched by %s", page)
                .isLessThanOrEqualTo(few.touched + (page.endsWith(CONSULTANT) ? MORE_FOR_TEN_CLIENTS : MORE_FOR_ALL));
        checks.assertThat(lots.sent).as("bytes sent to %s", page).isLessThanOrEqualTo(few.sent + MORE_BYTES);
    }

    private Cost cost(String page, Place place, Actor reader) {
        String path = page.replace("{client}", place.client().toString())
                .replace("{engagement}", place.engagement().toString())
                .replace("{provider}", place.provider().toString())
                .replace("{offer}", place.quote().toString());
        browse(reader);
        return least(() -> open("forgot-password"), () -> {
            open(path);
            _find(Grid.class).forEach(HundredThousandQuotesIT::readFirstPage);
        });
    }

    /** The counters are the server's: what the application does beside it is not in the least of several times. */
    private Cost least(Runnable before, Runnable work) {
        List<Cost> costs = new ArrayList<>();
        for (int i = 0; i < OPENINGS; i++) {
            before.run();
            costs.add(measured(work));
        }
        return costs.stream().reduce(Cost::least).orElseThrow();
    }

    private Cost measured(Runnable work) {
        Statistics statistics = persistence.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            long touched = counter("Handler_read%");
            long sent = counter("Bytes_sent");
            statistics.clear();
            work.run();
            long statements = statistics.getPrepareStatementCount();
            return new Cost(statements, counter("Handler_read%") - touched, counter("Bytes_sent") - sent);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private long counter(String like) {
        return database.query("show global status like '" + like + "'", (row, number) -> row.getLong(2)).stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** What a browser asks for: the rows that have room. */
    private static void readFirstPage(Grid<?> grid) {
        GridKt._fetch(grid, 0, Math.min(grid.getPageSize(), GridKt._size(grid)));
    }
}
