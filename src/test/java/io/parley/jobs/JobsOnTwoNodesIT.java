package io.parley.jobs;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.clients.ClientService;
import io.parley.clients.EngagementService;
import io.parley.identity.Actor;
import io.parley.identity.EmailAddress;
import io.parley.identity.Role;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteService;
import io.parley.requests.Invitee;
import io.parley.requests.RequestDraft;
import io.parley.requests.RequestService;
import io.parley.testing.SignedIn;
import io.parley.testing.TwoInstances;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is told, sent and kept by night is told, sent and kept once, although two instances look at the same moment. */
class JobsOnTwoNodesIT extends TwoInstances {

    private static final int CLIENTS = 8;
    private static final int ROUNDS = 3;

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ProviderService providers;

    @Autowired
    private QuoteService quotes;

    @Autowired
    private RequestService requests;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcTemplate database;

    @Test
    void lapsesRemindersDeadlinesAndFiguresComeOnce(@TempDir Path folder) throws Exception {
        var tenant = signedIn.openTenant("Coastline Advisory");
        var ada = signedIn.enrol(tenant, Role.CONSULTANT);
        IntStream.range(0, CLIENTS).forEach(number -> enter(ada, number));
        int mailsBefore = rows("outgoing_mail", tenant);
        int told = rows("inbox_item", tenant);
        int figures = rows("quote_figure", tenant);
        database.update("delete from quote_figure"); // as offers of a version that kept none

        try (var other = secondInstance(folder)) {
            other.awaitReady();
            for (int round = 0; round < ROUNDS; round++) {
                bothRun("quote-expiry", tenant);
                bothRun("quote-requests", tenant);
                bothRun("quote-figures", tenant);
            }
            assertThat(rows("quote_lapse", tenant)).isEqualTo(CLIENTS);
            assertThat(rows("inbox_item", tenant)).isEqualTo(told + CLIENTS);
            assertThat(rows("outgoing_mail", tenant)).isEqualTo(mailsBefore + CLIENTS);
            assertThat(rows("quote_figure", tenant)).isEqualTo(CLIENTS);

            database.update("update quote_request set deadline = '2026-11-20'"); // as days go by
            for (int round = 0; round < ROUNDS; round++) {
                bothRun("quote-requests", tenant);
            }
            assertThat(rows("inbox_item", tenant)).isEqualTo(told + 2 * CLIENTS);
            assertThat(other.log()).doesNotContain(" ERROR ");
        }
    }

    /** A client with an offer that lapsed yesterday and a request whose answers are due in two days. */
    private void enter(Actor ada, int number) {
        signedIn.as(ada);
        var engagement = engagements.start(clients.create(aClient("Client " + number)), anEngagement("Phones 2027"));
        var provider = providers.ensure("Larkfield");
        quotes.submit(
                engagement,
                aQuote(provider)
                        .validUntil(LocalDate.of(2026, 11, 22))
                        .with(aLine("SEAT", "42", "21"))
                        .draft());
        var ann = new Invitee(provider, "Ann Agent", EmailAddress.of("ann@larkfield.example"), Locale.ENGLISH);
        requests.send(engagement, new RequestDraft(LocalDate.of(2026, 11, 25), false, true, "", List.of(ann)));
    }
}
