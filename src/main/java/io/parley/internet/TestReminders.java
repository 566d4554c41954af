package io.parley.internet;

import io.parley.clients.ClientCircle;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.EngagementService;
import io.parley.clients.SiteDetails;
import io.parley.clients.SiteService;
import io.parley.network.SiteCapacity;
import io.parley.notifications.Inbox;
import io.parley.notifications.InboxMessage;
import io.parley.notifications.MailOutbox;
import io.parley.notifications.MailRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks a client's own people to test again when the newest test of a site has become too old to count, and something is
 * being bought. Once a period for all sites together; a site that nobody ever tested is the consultants' to ask about.
 */
@Component
class TestReminders {

    private static final String PAGE = "portal/network-test";
    private static final String TEST_AGAIN = "testAgain";

    private final LineTestRepository tests;
    private final TestReminderRepository reminders;
    private final ClientService clients;
    private final SiteService sites;
    private final EngagementService engagements;
    private final ClientCircle circle;
    private final Inbox inbox;
    private final MailOutbox mails;
    private final Clock clock;

    TestReminders(
            LineTestRepository tests,
            TestReminderRepository reminders,
            ClientService clients,
            SiteService sites,
            EngagementService engagements,
            ClientCircle circle,
            Inbox inbox,
            MailOutbox mails,
            Clock clock) {
        this.tests = tests;
        this.reminders = reminders;
        this.clients = clients;
        this.sites = sites;
        this.engagements = engagements;
        this.circle = circle;
        this.inbox = inbox;
        this.mails = mails;
        this.clock = clock;
    }

    void look(ClientId client) {
        boolean buying = engagements.findByClient(client).stream()
                .anyMatch(engagement -> !engagement.stage().signed());
        var details = clients.getClient(client);
        var zone = details.profile().timeZone();
        var today = LocalDate.now(clock.withZone(zone));
        var stale = buying ? stale(client, zone, today) : List.<SiteDetails>of();
        if (!stale.isEmpty() && isTime(client, today)) {
            tell(client, details.name(), stale);
        }
    }

    private List<SiteDetails> stale(ClientId client, ZoneId zone, LocalDate today) {
        var oldest = today.minusDays(SiteCapacity.FRESH_DAYS);
        var newest = tests.findNewest(client.value()).stream()
                .collect(Collectors.toMap(LineTestMoment::site, LineTestMoment::testedAt));
        return sites.findByClient(client).stream()
                .filter(site -> isBefore(newest.get(site.id().value()), oldest, zone))
                .toList();
    }

    private static boolean isBefore(@Nullable Instant newest, LocalDate oldest, ZoneId zone) {
        return newest != null && LocalDate.ofInstant(newest, zone).isBefore(oldest);
    }

    private boolean isTime(ClientId client, LocalDate today) {
        var last = reminders.findByClientId(client.value());
        if (last.isPresent()) {
            return last.get().renew(today, SiteCapacity.FRESH_DAYS);
        }
        reminders.saveAndFlush(new TestReminder(client, today));
        return true;
    }

    private void tell(ClientId client, String name, List<SiteDetails> stale) {
        for (var person : circle.clientPeople(client)) {
            var between = person.locale().getLanguage().equals(Locale.CHINESE.getLanguage()) ? "、" : ", ";
            var places = stale.stream().map(site -> site.site().name()).collect(Collectors.joining(between));
            var words = List.of(name, places, Integer.toString(SiteCapacity.FRESH_DAYS), person.displayName());
            inbox.post(person.member(), new InboxMessage("internet.inbox." + TEST_AGAIN, words, PAGE));
            mails.enqueue(new MailRequest(person.email(), person.locale(), "internet.mail." + TEST_AGAIN, words, PAGE));
        }
    }
}
