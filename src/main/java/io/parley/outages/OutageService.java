package io.parley.outages;

import io.parley.audit.AuditTrail;
import io.parley.clients.ClientAccess;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.SiteService;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.identity.CurrentUser;
import io.parley.identity.Role;
import io.parley.sla.log.LogSetting;
import io.parley.sla.log.OutageRow;
import io.parley.sla.log.OutageSheet;
import io.parley.sla.log.OutageSheetReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log of a client's outages: reported by its own people and by its consultants, kept by the consultants. */
@Service
@Transactional
public class OutageService {

    /** Longest note, in characters. */
    public static final int LONGEST_NOTE = OutageRules.LONGEST_NOTE;

    /** Longest list of the people affected, in characters. */
    public static final int LONGEST_AFFECTED = OutageRules.LONGEST_AFFECTED;

    /** Longest ticket or number, in characters. */
    public static final int LONGEST_NUMBER = OutageRules.LONGEST_NUMBER;

    private static final int MOST_AT_ONCE = 10_000;

    /** Of a log the reader has looked at the days, and packages bring a day of their own. */
    private static final Instant ANY_DAY = Instant.MAX;

    private static final String MAY_READ = "hasAuthority('" + OutagePermissions.READ + "')";
    private static final String MAY_REPORT = "hasAuthority('" + OutagePermissions.REPORT + "')";
    private static final String MAY_EDIT = "hasAuthority('" + OutagePermissions.EDIT + "')";

    private final LoggedOutageRepository outages;
    private final OutageEvidenceRepository evidence;
    private final ClientService clients;
    private final SiteService sites;
    private final ClientAccess access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final OutageSheetReader reader = new OutageSheetReader();

    OutageService(
            LoggedOutageRepository outages,
            OutageEvidenceRepository evidence,
            ClientService clients,
            SiteService sites,
            ClientAccess access,
            CurrentUser currentUser,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.outages = outages;
        this.evidence = evidence;
        this.clients = clients;
        this.sites = sites;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** A part of the log, newest first. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<OutageDetails> find(ClientId client, OutageWindow window) {
        access.requireAccess(client);
        var page = PageRequest.of(window.offset() / window.limit(), window.limit());
        var rows = outages.find(client.value(), window.search().strip(), pattern(window.search()), page);
        var files = evidence.count(rows.stream().map(LoggedOutage::id).toList()).stream()
                .collect(Collectors.toMap(
                        OutageEvidenceRepository.Count::outage, OutageEvidenceRepository.Count::files));
        return rows.stream()
                .map(row -> row.details(files.getOrDefault(row.id(), 0L)))
                .toList();
    }

    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public int count(ClientId client, String search) {
        access.requireAccess(client);
        return outages.count(client.value(), search.strip(), pattern(search));
    }

    /**
     * Enters an outage. When one of the client's own people does, the consultants are told.
     *
     * @throws ProblemException if its times, its site or its texts can't be
     */
    @PreAuthorize(MAY_REPORT)
    public OutageId report(ClientId client, OutageDraft draft) {
        access.requireAccess(client);
        OutageRules.require(draft, siteCodes(client), clock.instant());
        var outage = outages.save(new LoggedOutage(client, draft, clock.instant(), reporter()));
        changed(outage);
        return outage.outageId();
    }

    /**
     * @param version the version the form was opened with
     * @throws ProblemException as {@link #report}
     * @throws io.parley.common.StaleEditException if somebody corrected it in between
     */
    @PreAuthorize(MAY_EDIT)
    public void correct(OutageId id, OutageDraft draft, long version) {
        var outage = reached(id);
        OutageRules.require(draft, siteCodes(outage.client()), clock.instant());
        outage.correct(draft, version);
        events.publishEvent(new ServiceChanged(outage.client()));
    }

    /**
     * It works again. When one of the client's own people says so, the consultants are told.
     *
     * @throws ProblemException if it ended before, or the time can't be
     */
    @PreAuthorize(MAY_REPORT)
    public void end(OutageId id, Instant end) {
        var outage = reached(id);
        if (outage.draft().end() != null) {
            throw new ProblemException("outages.problem.ended");
        }
        var ended = outage.draft().endedAt(end);
        OutageRules.require(ended, siteCodes(outage.client()), clock.instant());
        outage.correct(ended, outage.version());
        changed(outage);
    }

    private void changed(LoggedOutage outage) {
        events.publishEvent(new ServiceChanged(outage.client()));
        if (currentUser.require().role() == Role.CLIENT_USER) {
            events.publishEvent(new OutageReported(outage.outageId(), outage.client()));
        }
    }

    @PreAuthorize(MAY_EDIT)
    public void remove(OutageId id) {
        var outage = reached(id);
        evidence.deleteAll(evidence.findByOutageIdOrderByAddedAt(id.value()));
        outages.delete(outage);
        audit.record("outage.removed", id + " " + outage.draft().ticket());
        events.publishEvent(new ServiceChanged(outage.client()));
    }

    /**
     * Understands a log without keeping it: good rows, and what is wrong with the others.
     *
     * @param content the whole CSV or XLSX file
     * @throws ProblemException ({@code tabular.problem.*}) if the file as a whole can't be read
     */
    @PreAuthorize(MAY_EDIT)
    @Transactional(readOnly = true)
    public OutageSheet read(ClientId client, String fileName, byte[] content) {
        access.requireAccess(client);
        Map<String, String> names = new LinkedHashMap<>();
        sites.findByClient(client)
                .forEach(site -> names.put(site.site().code(), site.site().name()));
        var zone = clients.getClient(client).profile().timeZone();
        return reader.read(fileName, content, new LogSetting(zone, names, LocalDate.now(clock.withZone(zone))));
    }

    /**
     * Adds the outages of a log that are not there yet: one is known by its number, or by where and when it was.
     *
     * @throws ProblemException if there are more than anybody can have had
     */
    @PreAuthorize(MAY_EDIT)
    public ImportedLog takeIn(ClientId client, List<OutageRow> log) {
        access.requireAccess(client);
        if (log.size() > MOST_AT_ONCE) {
            throw new ProblemException("outages.problem.tooMany", MOST_AT_ONCE);
        }
        var known = new KnownOutages(outages.findByClientIdOrderByStartedAt(client.value()));
        var codes = siteCodes(client);
        int added = 0;
        for (var outage : log) {
            var draft = draft(outage);
            if (known.add(draft)) {
                OutageRules.require(draft, codes, ANY_DAY);
                outages.save(new LoggedOutage(client, draft, clock.instant(), reporter()));
                added++;
            }
        }
        audit.record("outage.imported", client + " " + added);
        events.publishEvent(new ServiceChanged(client));
        return new ImportedLog(added, log.size() - added);
    }

    private static OutageDraft draft(OutageRow outage) {
        return new OutageDraft(
                outage.site(),
                outage.service(),
                outage.start(),
                outage.end(),
                outage.cause(),
                outage.announced(),
                outage.id(),
                outage.ticket(),
                outage.note());
    }

    private Set<String> siteCodes(ClientId client) {
        return sites.findByClient(client).stream()
                .map(site -> site.site().code())
                .collect(Collectors.toSet());
    }

    private String reporter() {
        return currentUser.require().displayName();
    }

    private LoggedOutage reached(OutageId id) {
        var outage = outages.findById(id.value()).orElseThrow(NotFoundException::new);
        access.requireAccess(outage.client());
        return outage;
    }

    private static String pattern(String search) {
        var text = search.strip().toLowerCase(Locale.ROOT);
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
