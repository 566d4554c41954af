package io.parley.providers.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.parley.identity.AccountService;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.providers.AdviserPay;
import io.parley.providers.AdviserPayKind;
import io.parley.providers.PlanDraft;
import io.parley.providers.PlanService;
import io.parley.providers.ProviderDraft;
import io.parley.providers.ProviderId;
import io.parley.providers.ProviderService;
import io.parley.tenancy.TenantId;
import io.parley.testing.BrowserTest;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The provider pages in a real browser, from nothing to many rows with long names; pictures go to target. */
class ProviderPagesIT extends BrowserTest {

    private static final String LONG =
            "Northern Lights Unified Communications and Managed Voice Services of New England Incorporated";

    @Autowired
    private ProviderService providers;

    @Autowired
    private AccountService accounts;

    @Autowired
    private PlanService plans;

    @Test
    void theListAndThePageCanBeReadByEverybodyHoweverMuchTheyHold() {
        TenantId tenant = signedIn.openTenant("Coastline Advisory");
        Actor consultant = signedIn.enrol(tenant, Role.CONSULTANT);
        signIn(consultant);

        visit(ProvidersNavigation.PROVIDERS);
        assertThat(page.getByText("No providers yet")).isVisible();
        picture("list-empty");
        assertReadableByEverybody();

        ProviderId bare = signedIn.as(consultant, () -> providers.ensure("Quillstone"));
        visit(ProvidersNavigation.PROVIDERS);
        picture("list-one");
        visit(ProvidersNavigation.provider(bare));
        assertThat(page.getByText("No plans yet")).isVisible();
        picture("page-bare");
        assertReadableByEverybody();

        ProviderId full = signedIn.as(consultant, this::described);
        visit(ProvidersNavigation.PROVIDERS);
        picture("list-many");
        assertReadableByEverybody();
        visit(ProvidersNavigation.provider(full));
        assertThat(page.getByText("Enterprise Contact Centre").first()).isVisible();
        picture("page-full");
        assertReadableByEverybody();

        page.locator("#edit-provider").click();
        assertThat(page.locator("#provider-name")).isVisible();
        picture("form-provider");
        visit(ProvidersNavigation.provider(full));
        page.locator("#add-plan").click();
        assertThat(page.locator("#plan-name")).isVisible();
        picture("form-plan");

        signedIn.as(consultant, () -> accounts.prefer(Locale.SIMPLIFIED_CHINESE));
        newProfile();
        signIn(consultant);
        visit(ProvidersNavigation.PROVIDERS);
        picture("list-many-zh");
        visit(ProvidersNavigation.provider(full));
        assertThat(page.getByText("顾问报酬").first()).isVisible();
        picture("page-full-zh");
    }

    private ProviderId described() {
        ProviderId full = providers.create(new ProviderDraft(
                LONG,
                "https://www.northern-lights-unified-communications.example/business/voice",
                "Hosted telephony and managed internet",
                "1-800-555-0100, help@northern-lights.example, 24x7 for tier 1",
                "Ask for Dana before the quarter ends.",
                new AdviserPay(
                        AdviserPayKind.RECURRING_PERCENT,
                        new BigDecimal("0.125"),
                        null,
                        null,
                        "Paid for the first 24 months; a trip for the best three partners of the year.",
                        LocalDate.of(2026, 11, 2))));
        plans.add(full, plan("Essential", 1, 49, "19.95"));
        plans.add(
                full,
                plan("Enterprise Contact Centre with Recording and Quality Management Europe", 50, null, "128.5"));
        plans.add(full, new PlanDraft("Trunks only", null, null, null, null, null, "", null, ""));
        plans.archive(plans.add(full, plan("Legacy PBX", 1, 20, "9.9")));
        for (int i = 1; i <= 30; i++) {
            providers.ensure("Provider %03d".formatted(i));
        }
        providers.archive(providers.ensure("Provider 007"));
        return full;
    }

    private static PlanDraft plan(String name, Integer from, @Nullable Integer to, String price) {
        return new PlanDraft(
                name,
                from,
                to,
                5,
                new BigDecimal(price),
                Currency.getInstance("USD"),
                "Unlimited calls within the country, mobile app, voicemail to mail",
                LocalDate.of(2026, 11, 2),
                "price list, page 3");
    }

    private void picture(String name) {
        shot(name + "-1280");
        dark();
        shot(name + "-1280-dark");
        light();
        phone();
        shot(name + "-390");
        desktop();
    }

    private void shot(String name) {
        settle();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots/providers", name + ".png"))
                .setFullPage(true));
    }
}
