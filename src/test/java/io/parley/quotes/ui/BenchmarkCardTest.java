package io.parley.quotes.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aOneOff;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteService;
import io.parley.testing.BareFigures;
import io.parley.testing.ViewTest;
import io.parley.uikit.Card;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // each test has its own engagement
class BenchmarkCardTest extends ViewTest {

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ProviderService providers;

    @Autowired
    private QuoteService quotes;

    private Actor ada;
    private ClientId client;
    private EngagementId engagement;

    @BeforeEach
    void anOffer() {
        ada = signedIn.enrol(openTenant("Coastline Advisory"), Role.CONSULTANT);
        signedIn.as(ada);
        client = clients.create(aClient("Harbor Dental"));
        engagement = engagements.start(client, anEngagement("Phones 2027"));
        offer(engagement, "32");
    }

    @Test
    void withTooFewClientsItSaysHowManyThereAre() {
        earlierClients(2);

        assertThat(card()).contains("No comparison from your own history yet: 2 of 5 clients with offers in USD.");
        assertThat(cardInChinese()).contains("尚无法与本机构的历史报价对比：以USD报价的客户有2家，至少需要5家。");
    }

    @Test
    void fromFiveClientsOnItSaysWhereAnOfferStandsAndNamesNobody() {
        earlierClients(5);

        assertThat(card())
                .contains("Median of 5 other clients of similar size")
                .contains("offers from Nov 2026 to Nov 2026")
                .contains("$31.00 (middle half: $21.00 to $41.00)")
                .contains("$36.00 (middle half: $36.00 to $36.00)")
                .contains("Larkfield")
                .contains("$33.00: above the median · $36.00 up front: in the lowest quarter")
                .doesNotContain("Earlier client");
        assertThat(BareFigures.in(_get(Card.class, spec -> spec.withPredicate(BenchmarkCardTest::isBenchmark))))
                .isEmpty();
        assertThat(cardInChinese()).contains("另外5家规模相近的客户").contains("US$33.00：高于中位数");
    }

    @Test
    void fromTwentyClientsOnItSaysThePercentile() {
        earlierClients(20);

        assertThat(card()).contains("$33.00: at percentile 15");
    }

    @Test
    void itBelongsToThePriceLens() {
        card();

        choose("TERMS");

        _assertNone(Card.class, spec -> spec.withPredicate(BenchmarkCardTest::isBenchmark));
    }

    @SuppressWarnings("unchecked")
    private static void choose(String lens) {
        RadioButtonGroup<Enum<?>> lenses =
                _get(RadioButtonGroup.class, spec -> spec.withPredicate(group -> "lens".equals(group.getTestId())));
        _setValue(
                lenses,
                lenses.getListDataView()
                        .getItems()
                        .filter(item -> item.name().equals(lens))
                        .findFirst()
                        .orElseThrow());
    }

    private static boolean isBenchmark(Card card) {
        return "benchmark".equals(card.getTestId());
    }

    private String card() {
        browse(ada);
        open("clients/" + client + "/engagements/" + engagement + "/compare");
        return shownCard();
    }

    private String cardInChinese() {
        openInChinese("clients/" + client + "/engagements/" + engagement + "/compare");
        return shownCard();
    }

    private static String shownCard() {
        return PrettyPrintTreeKt.toPrettyTree(
                _get(Card.class, spec -> spec.withPredicate(BenchmarkCardTest::isBenchmark)));
    }

    /** Their offers come to 11, 21, 31 … per seat and month. */
    private void earlierClients(int number) {
        for (int i = 1; i <= number; i++) {
            var earlier = clients.create(aClient("Earlier client " + i));
            offer(engagements.start(earlier, anEngagement("Phones")), Integer.toString(10 * i));
        }
    }

    /** What is due at signing adds 1 per seat and month. */
    private void offer(EngagementId of, String price) {
        quotes.submit(
                of,
                aQuote(providers.ensure("Larkfield"))
                        .with(aLine("SEAT", "42", price), aOneOff("SETUP", "1", "1512", 0))
                        .draft());
    }
}
