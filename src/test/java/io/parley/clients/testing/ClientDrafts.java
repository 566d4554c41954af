package io.parley.clients.testing;

import io.parley.clients.ClientDraft;
import io.parley.clients.ContactDraft;
import io.parley.clients.ContactRole;
import io.parley.clients.EngagementAssumptions;
import io.parley.clients.EngagementDraft;
import io.parley.clients.SiteDraft;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** Drafts as a consultant would fill them in. */
public final class ClientDrafts {

    private ClientDrafts() {}

    public static ClientDraft aClient(String name) {
        return new ClientDraft(
                name,
                name + ", LLC",
                "US",
                "ME",
                ZoneId.of("America/New_York"),
                Currency.getInstance("USD"),
                Locale.ENGLISH,
                "dental practices",
                "7 Wharf Street, Portland, ME 04101",
                "+1 207 555 0142",
                "");
    }

    public static EngagementDraft anEngagement(String name) {
        return new EngagementDraft(
                name,
                42,
                36,
                LocalDate.of(2027, 2, 1),
                Currency.getInstance("USD"),
                40,
                EngagementAssumptions.startingWith(36, "US"),
                List.of());
    }

    public static SiteDraft aSite(String code) {
        return new SiteDraft(code, "Site " + code, "310 Eastgate Road, Westbrook, ME", 14, null);
    }

    public static ContactDraft aContact(String name, ContactRole role) {
        String mail = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@harbordental.example";
        return new ContactDraft(name, role, "Director", mail, "+1 207 555 0143");
    }
}
