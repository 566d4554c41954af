package io.parley.quotes.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.clients.ClientService;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteLine;
import io.parley.quotes.QuoteService;
import io.parley.terms.LineKind;
import io.parley.testing.BrowserTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Twenty lines without touching the mouse, and ten more in one paste from a spreadsheet. */
class LinesByKeyboardIT extends BrowserTest {

    private static final int TYPED = 20;
    private static final int PASTED = 10;

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ProviderService providers;

    @Autowired
    private QuoteService quotes;

    @Test
    void twentyLinesAreTypedAndTenPastedWithTheKeyboardAlone() {
        Actor ada = signedIn.enrol(signedIn.openTenant("Coastline Advisory"), Role.CONSULTANT);
        EngagementId engagement = signedIn.as(ada, () -> {
            providers.ensure("Larkfield");
            return engagements.start(clients.create(aClient("Harbor Dental")), anEngagement("Phones 2027"));
        });
        String client = signedIn.as(
                ada, () -> engagements.getEngagement(engagement).client().id().toString());
        signIn(ada);
        visit("clients/" + client + "/engagements/" + engagement + "/offers/new");

        page.getByTestId("offer-provider").locator("input").focus();
        page.keyboard().type("Larkfield");
        page.keyboard().press("Enter");
        tabUntilFocusIsIn("pq-code");
        for (int row = 1; row <= TYPED; row++) {
            assertThat(page.locator("[data-line='" + row + "'] .pq-code input")).isFocused();
            type("T" + row, "Typed line " + row, "42", row + ".25");
            page.keyboard().press(row < TYPED ? "Enter" : "Tab");
            settle();
        }
        assertThat(page.locator("[data-line]")).hasCount(TYPED);

        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.evaluate("block => navigator.clipboard.writeText(block)", block());
        page.keyboard().press("Control+V");
        assertThat(page.locator("[data-line]")).hasCount(TYPED + PASTED);
        settle();
        page.keyboard().press("Control+S");
        assertThat(page.getByTestId("offers")).isVisible();

        List<QuoteLine> lines = signedIn.as(
                ada,
                () -> quotes.getQuote(quotes.findCurrent(engagement).getFirst().id())
                        .lines());
        assertThat(lines).hasSize(TYPED + PASTED);
        assertThat(lines)
                .extracting(line -> line.line().code())
                .startsWith("T1", "T2")
                .contains("T20", "P1", "P10");
        assertThat(lines.get(TYPED - 1).line().unitPrice()).isEqualByComparingTo(new BigDecimal("20.25"));
        assertThat(lines)
                .filteredOn(line -> line.line().code().equals("P10"))
                .allMatch(line -> line.line().kind() == LineKind.ONE_OFF);
    }

    private void type(String... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                page.keyboard().press("Tab");
            }
            page.keyboard().type(values[i]);
        }
    }

    private void tabUntilFocusIsIn(String field) {
        for (int presses = 0; presses < 30; presses++) {
            page.keyboard().press("Tab");
            settle();
            boolean there = (boolean) page.evaluate("name => !!document.activeElement?.closest('td.' + name)", field);
            if (there) {
                return;
            }
        }
        throw new AssertionError("Tab never came to " + field);
    }

    private static String block() {
        return IntStream.rangeClosed(1, PASTED)
                .mapToObj(row -> "P%d\tPasted line %d\t%d\t9.50\t%s"
                        .formatted(row, row, row, row == PASTED ? "once" : "monthly"))
                .collect(Collectors.joining("\n"));
    }
}
