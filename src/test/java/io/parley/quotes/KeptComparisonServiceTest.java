package io.parley.quotes;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.clients.ClientService;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.identity.RunAs;
import io.parley.providers.ProviderService;
import io.parley.tenancy.TenantId;
import io.parley.testing.ServiceTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

class KeptComparisonServiceTest extends ServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private KeptComparisonService kept;

    @Autowired
    private QuoteService quotes;

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ProviderService providers;

    @Autowired
    private RunAs runAs;

    @Autowired
    private JdbcTemplate jdbc;

    private TenantId tenant;
    private EngagementId engagement;
    private QuoteId quote;

    @BeforeEach
    void openEngagement() {
        tenant = openTenant("Coastline Advisory");
        engagement = as(() -> engagements.start(clients.create(aClient("Harbor Dental")), anEngagement("Phones 2027")));
        quote = offer(engagement);
    }

    @Test
    void whatWasShownIsReadBackWordForWord() {
        var shown = shown(quote);

        var id = as(() -> kept.keep(engagement, shown, Locale.SIMPLIFIED_CHINESE));

        var read = as(() -> kept.open(id));
        assertThat(read.shown()).isEqualTo(shown);
        assertThat(read.summary().comparedOn()).isEqualTo(DAY);
        assertThat(read.summary().sha256()).matches("[0-9a-f]{64}");
        assertThat(read.summary().language()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(as(() -> kept.findByEngagement(engagement))).containsExactly(read.summary());
    }

    @Test
    void theSameWordsHaveTheSameFingerprintAndOthersAnother() {
        var one = as(() -> kept.keep(engagement, shown(quote), Locale.ENGLISH));
        var same = as(() -> kept.keep(engagement, shown(quote), Locale.ENGLISH));
        var other = as(() -> kept.keep(engagement, shown(quote, "$99.00"), Locale.ENGLISH));

        assertThat(print(one)).isEqualTo(print(same)).isNotEqualTo(print(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update kept_comparison set kept_by = 'somebody else'",
                "update kept_comparison set compared_on = '2020-01-01'",
                "delete from kept_comparison"
            })
    void theDatabaseItselfRefusesEveryChange(String statement) {
        var id = as(() -> kept.keep(engagement, shown(quote), Locale.ENGLISH));

        assertThatThrownBy(() -> jdbc.update(statement)).isInstanceOf(DataAccessException.class);

        assertThat(as(() -> kept.open(id)).shown()).isEqualTo(shown(quote));
    }

    @Test
    void aRoundOfAnotherEngagementCannotBeKeptHere() {
        var other = as(() -> engagements.start(clients.create(aClient("Lakeside Vets")), anEngagement("Lines")));
        var foreign = offer(other);

        assertThatThrownBy(() -> as(() -> kept.keep(engagement, shown(foreign), Locale.ENGLISH)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void nothingIsNoComparison() {
        var nothing = new ShownComparison(DAY, "USD", "", null, List.of(), List.of());

        assertThatThrownBy(() -> as(() -> kept.keep(engagement, nothing, Locale.ENGLISH)))
                .isInstanceOf(ProblemException.class);
    }

    private String print(KeptComparisonId id) {
        return as(() -> kept.open(id)).summary().sha256();
    }

    private QuoteId offer(EngagementId of) {
        return as(() -> quotes.submit(
                of,
                aQuote(providers.ensure("Larkfield"))
                        .with(aLine("SEAT", "42", "19.95"))
                        .draft()));
    }

    private static ShownComparison shown(QuoteId quote) {
        return shown(quote, "$30,164.40");
    }

    private static ShownComparison shown(QuoteId quote, String total) {
        var column = new ShownComparison.Column(quote, "Larkfield", null, "Q-1", 1, new BigDecimal("30164.40"));
        var rows = List.of(
                new ShownComparison.Row("What it really costs", List.of()),
                new ShownComparison.Row("36 个月总价", List.of(total)));
        return new ShownComparison(
                DAY,
                "USD",
                "42 seats",
                "Smaller team",
                List.of(column),
                List.of(new ShownComparison.Table("Price", rows)));
    }

    private <T> T as(Callable<T> action) {
        return runAs.system(tenant, action);
    }
}
