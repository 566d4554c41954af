package io.parley.requests.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import io.parley.clients.ClientService;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.identity.Actor;
import io.parley.identity.EmailAddress;
import io.parley.identity.Role;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteService;
import io.parley.requests.Invitee;
import io.parley.requests.RequestDraft;
import io.parley.requests.RequestService;
import io.parley.testing.MailedBrowserTest;
import io.parley.testing.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A provider without an account answers a sealed request; not a byte of it reaches the consultancy before the opening. */
class SealedIntakeIT extends MailedBrowserTest {

    private static final String CANARY = "KOLIBRI-PLAN";

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ProviderService providers;

    @Autowired
    private RequestService requests;

    @Autowired
    private QuoteService quotes;

    private final List<String> sent = new CopyOnWriteArrayList<>();

    @Test
    void whatAProviderAnswersUnderSealIsReadOnlyAfterTheOpening() {
        Actor ada = signedIn.enrol(signedIn.openTenant("Coastline Advisory"), Role.CONSULTANT);
        String ann = address("ann");
        EngagementId engagement = signedIn.as(ada, () -> ask(ann));
        String tab = signedIn.as(
                ada,
                () -> "clients/"
                        + engagements.getEngagement(engagement).client().id() + "/engagements/" + engagement
                        + "/requests");

        Window provider = openAnother();
        provider.visit(mailed(ann, "quote-request/"));
        provider.assertReadableByEverybody();
        answer(provider);

        signIn(ada);
        page.onResponse(response -> sent.add(body(response)));
        for (String section : List.of("", "/requests", "/offers", "/compare", "/terms")) {
            visit(tab.replace("/requests", section));
        }
        visit("inbox");
        visit(tab);
        assertThat(page.getByText("1 of 1 answered").first()).isVisible();
        assertReadableByEverybody();
        assertThat(sent).isNotEmpty().noneMatch(bytes -> bytes.contains(CANARY) || bytes.contains("17.77"));

        page.getByTestId("open-answers").click();
        page.locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Open the answers"))
                .first()
                .click();
        page.getByTestId("read-answer").click();
        assertThat(page.getByText(CANARY).first()).isVisible();
        page.getByTestId("take-answer").click();
        assertThat(page.getByText("in the comparison").first()).isVisible();
        assertThat(signedIn.as(ada, () -> quotes.findCurrent(engagement)))
                .extracting(quote -> quote.planName())
                .containsExactly(CANARY);
    }

    private EngagementId ask(String email) {
        EngagementId engagement =
                engagements.start(clients.create(aClient("Harbor Dental")), anEngagement("Phones 2027"));
        var invitee = new Invitee(providers.ensure("Larkfield"), "Ann Agent", EmailAddress.of(email), Locale.ENGLISH);
        requests.send(engagement, new RequestDraft(LocalDate.of(2026, 12, 4), true, true, "", List.of(invitee)));
        return engagement;
    }

    private static void answer(Window provider) {
        Page form = provider.page();
        form.getByTestId("intake-planName").locator("input").fill(CANARY);
        form.locator("td.pq-description input").fill("Seat");
        form.locator("td.pq-quantity input").fill("42");
        form.locator("td.pq-unitPrice input").fill("17.77");
        form.keyboard().press("Tab");
        provider.settle();
        form.getByTestId("send-answer").click();
        assertThat(form.getByText("Thank you, your answer is in")).isVisible();
    }

    private static String body(Response response) {
        try {
            return response.text();
        } catch (PlaywrightException noBody) {
            return ""; // a redirect, or a response the page has left behind
        }
    }
}
