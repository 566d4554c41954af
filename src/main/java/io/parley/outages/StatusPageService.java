package io.parley.outages;

import io.parley.audit.AuditTrail;
import io.parley.clients.ClientAccess;
import io.parley.clients.ClientId;
import io.parley.clients.SiteService;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.identity.CurrentUser;
import io.parley.outages.statuspage.StatedOutage;
import io.parley.outages.statuspage.StatusPageReader;
import io.parley.outages.statuspage.StatusPageSetting;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Outages by the provider's own word: what is pasted from its status page is read, shown, and kept once somebody says so. */
@Service
@Transactional
public class StatusPageService {

    /** Longest page, in characters. */
    public static final int LONGEST_PAGE = 60_000;

    /** Most outages of one page. */
    public static final int MOST_OUTAGES = 100;

    /** Longest words of one outage, in characters: four bytes each must fit where they are kept. */
    static final int LONGEST_WORDS = 16_000;

    private static final String MAY_EDIT = "hasAuthority('" + OutagePermissions.EDIT + "')";

    private final LoggedOutageRepository outages;
    private final SiteService sites;
    private final ClientAccess access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StatusPageService(
            LoggedOutageRepository outages,
            SiteService sites,
            ClientAccess access,
            CurrentUser currentUser,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.outages = outages;
        this.sites = sites;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Understands a page without keeping anything.
     *
     * @param zone of times for which the page names none
     * @throws ProblemException if there is nothing, or more than anybody can look through
     */
    @PreAuthorize(MAY_EDIT)
    @Transactional(readOnly = true)
    public ReadStatusPage read(ClientId client, String page, ZoneId zone) {
        access.requireAccess(client);
        if (page.isBlank()) {
            throw new ProblemException("outages.paste.problem.empty");
        }
        if (page.length() > LONGEST_PAGE) {
            throw new ProblemException("outages.paste.problem.long", LONGEST_PAGE);
        }
        var read = StatusPageReader.read(page, new StatusPageSetting(LocalDate.now(clock.withZone(zone)), zone));
        if (read.outages().size() > MOST_OUTAGES) {
            throw new ProblemException("outages.paste.problem.many", MOST_OUTAGES);
        }
        var log = outages.findByClientIdOrderByStartedAt(client.value()).stream()
                .map(outage -> outage.details(0))
                .toList();
        var ends = new PageEnds(read.outages(), log);
        return new ReadStatusPage(
                read.outages().stream()
                        .map(stated -> new StatedProposal(stated, known(stated, log), ends.of(stated)))
                        .toList(),
                read.unread());
    }

    private static List<OutageDetails> known(StatedOutage stated, List<OutageDetails> log) {
        var start = stated.start();
        if (start == null) {
            return List.of();
        }
        var end = stated.end() == null && !stated.goesOn() ? start : stated.end();
        return log.stream().filter(row -> overlap(row.outage(), start, end)).toList();
    }

    /** @param end absent while it goes on; two that touch do not overlap, two that begin together do */
    private static boolean overlap(OutageDraft known, Instant start, @Nullable Instant end) {
        var over = known.end();
        return known.start().equals(start)
                || (end == null || known.start().isBefore(end)) && (over == null || start.isBefore(over));
    }

    /**
     * Keeps the outages that were chosen, each with the words it was read from: new ones are added, those that end one of the
     * log end it, and those known by where and when they were stay as they are.
     *
     * @throws RefusedDraft if the times, the site or the texts of one can't be, or somebody ended or corrected what it ends
     *     since the page was read; then none is kept
     */
    @PreAuthorize(MAY_EDIT)
    public TakenPage take(ClientId client, List<StatedDraft> chosen) {
        access.requireAccess(client);
        if (chosen.size() > MOST_OUTAGES) {
            throw new ProblemException("outages.paste.problem.many", MOST_OUTAGES);
        }
        var known = new KnownOutages(outages.findByClientIdOrderByStartedAt(client.value()));
        var codes = sites.findByClient(client).stream()
                .map(site -> site.site().code())
                .collect(Collectors.toSet());
        var now = clock.instant();
        int added = 0;
        int ended = 0;
        for (int i = 0; i < chosen.size(); i++) {
            var draft = chosen.get(i);
            require(draft, i, codes, now);
            if (draft.ends() != null) {
                end(client, draft, draft.ends(), i);
                ended++;
            } else if (known.add(draft.outage())) {
                var by = currentUser.require().displayName();
                outages.save(LoggedOutage.stated(client, draft.outage(), draft.words(), now, by));
                added++;
            }
        }
        audit.record("outage.statusPage", client + " " + added);
        events.publishEvent(new ServiceChanged(client));
        return new TakenPage(added, ended, chosen.size() - added - ended);
    }

    /** Only its end is new: when it began, and whom it hit, the client's side knows better. */
    private void end(ClientId client, StatedDraft draft, OutageDetails seen, int index) {
        var outage = outages.findById(seen.id().value())
                .filter(found -> found.client().equals(client))
                .orElseThrow(NotFoundException::new);
        try {
            outage.endAsStated(draft.outage().end(), draft.words(), seen.version());
        } catch (ProblemException problem) {
            throw new RefusedDraft(index, problem);
        }
        audit.record("outage.statusPage.ended", outage.outageId().toString());
    }

    private static void require(StatedDraft draft, int index, Set<String> sites, Instant now) {
        try {
            OutageRules.require(draft.outage(), sites, now);
            if (draft.words().isBlank() || draft.words().length() > LONGEST_WORDS) {
                throw new ProblemException("outages.paste.problem.words", LONGEST_WORDS);
            }
        } catch (ProblemException problem) {
            throw new RefusedDraft(index, problem);
        }
    }
}
