package io.parley.internet;

import io.parley.audit.AuditTrail;
import io.parley.clients.ClientAccess;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.SiteDetails;
import io.parley.clients.SiteId;
import io.parley.clients.SiteService;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.identity.CurrentUser;
import io.parley.network.SpeedTest;
import io.parley.network.sheet.SpeedTestSheet;
import io.parley.network.sheet.SpeedTestSheetReader;
import io.parley.tabular.KnownNames;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tests of a client's lines: measured in a browser, imported from lists, or typed in. */
@Service
@Transactional
public class LineTestService {

    /** What the engines look at: older tests say nothing about today's line. */
    public static final Period LOOKED_AT = Period.ofYears(2);

    /** The newest that the engines look at; a test each hour for two years are fewer. */
    private static final int MOST_FOR_ENGINES = 20_000;

    private static final int MOST_AT_ONCE = 10_000;

    private static final String MAY_READ = "hasAuthority('" + LineTestPermissions.READ + "')";
    private static final String MAY_RUN = "hasAuthority('" + LineTestPermissions.RUN + "')";
    private static final String MAY_EDIT = "hasAuthority('" + LineTestPermissions.EDIT + "')";

    /** Of a list the reader has looked at the days, and packages bring a day of their own. */
    private static final Instant ANY_DAY = Instant.MAX;

    private final LineTestRepository tests;
    private final ClientService clients;
    private final SiteService sites;
    private final ClientAccess access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;
    private final SpeedTestSheetReader reader = new SpeedTestSheetReader();

    LineTestService(
            LineTestRepository tests,
            ClientService clients,
            SiteService sites,
            ClientAccess access,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.tests = tests;
        this.clients = clients;
        this.sites = sites;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** A part of the list, newest first. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<LineTestDetails> find(ClientId client, LineTestWindow window) {
        access.requireAccess(client);
        var byId = sites(client);
        var page = PageRequest.of(window.offset() / window.limit(), window.limit());
        return tests.find(client.value(), value(window.site()), page).stream()
                .map(test -> details(test, byId))
                .toList();
    }

    /** @param site absent for all sites */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public int count(ClientId client, @Nullable SiteId site) {
        access.requireAccess(client);
        return tests.count(client.value(), value(site));
    }

    /** For the engines: all tests of the last two years in order of time, each with its site's code. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<SpeedTest> findByClient(ClientId client) {
        access.requireAccess(client);
        return speedTests(client, null);
    }

    /** As {@link #findByClient}, of one site; empty for a site of somebody else. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<SpeedTest> findBySite(ClientId client, SiteId site) {
        access.requireAccess(client);
        return speedTests(client, site);
    }

    /**
     * Stores what a browser measured; only {@code measurement} calls it, after comparing the figures with its own.
     *
     * @throws ProblemException if the figures can't be
     */
    @PreAuthorize(MAY_RUN)
    public LineTestId recordMeasured(ClientId client, LineTestDraft draft, LineTestTrace trace) {
        return store(client, draft, trace);
    }

    /**
     * Stores a test that somebody typed in.
     *
     * @throws ProblemException if the figures can't be, or the site has a test of that moment
     */
    @PreAuthorize(MAY_EDIT)
    public LineTestId enter(ClientId client, LineTestDraft draft) {
        return store(client, draft, LineTestTrace.without(LineTestSource.ENTERED));
    }

    private LineTestId store(ClientId client, LineTestDraft draft, LineTestTrace trace) {
        access.requireAccess(client);
        if (!sites(client).containsKey(draft.site())) {
            throw new NotFoundException();
        }
        LineTestRules.require(draft, clock.instant());
        if (tests.existsByClientIdAndSiteIdAndTestedAt(
                client.value(), draft.site().value(), LineTest.stored(draft.testedAt()))) {
            throw new ProblemException("internet.test.problem.known");
        }
        return new LineTestId(tests.saveAndFlush(new LineTest(client, draft, trace, clock.instant(), recorder()))
                .id());
    }

    @PreAuthorize(MAY_EDIT)
    public void remove(LineTestId id) {
        var test = tests.findById(id.value()).orElseThrow(NotFoundException::new);
        access.requireAccess(test.client());
        tests.delete(test);
        audit.record("linetest.removed", id + " " + test.testedAt());
    }

    /**
     * Understands a list without keeping it: good rows, and what is wrong with the others.
     *
     * @param content the whole CSV or XLSX file
     * @throws ProblemException ({@code tabular.problem.*}) if the file as a whole can't be read
     */
    @PreAuthorize(MAY_EDIT)
    @Transactional(readOnly = true)
    public SpeedTestSheet read(ClientId client, String fileName, byte[] content) {
        access.requireAccess(client);
        var names = sites.findByClient(client).stream()
                .collect(Collectors.toMap(
                        site -> site.site().code(), site -> List.of(site.site().name())));
        var zone = zone(client);
        return reader.read(fileName, content, KnownNames.of(names), zone, LocalDate.now(clock.withZone(zone)));
    }

    /**
     * Adds the tests of a list that are not there yet; one is known by its site and moment.
     *
     * @param list each with the code of one of the client's sites
     * @throws ProblemException if there are more than anybody can have run
     */
    @PreAuthorize(MAY_EDIT)
    public ImportedTests takeIn(ClientId client, List<SpeedTest> list) {
        access.requireAccess(client);
        if (list.size() > MOST_AT_ONCE) {
            throw new ProblemException("internet.test.problem.tooMany", MOST_AT_ONCE);
        }
        var zone = zone(client);
        var byCode = sites.findByClient(client).stream()
                .collect(Collectors.toMap(site -> site.site().code(), SiteDetails::id));
        var known = new HashSet<>(tests.findMoments(client.value()));
        int added = 0;
        for (var test : list) {
            var draft = draft(test, byCode, zone);
            if (known.add(new LineTestMoment(draft.site().value(), LineTest.stored(draft.testedAt())))) {
                LineTestRules.require(draft, ANY_DAY);
                tests.save(new LineTest(
                        client, draft, LineTestTrace.without(LineTestSource.IMPORT), clock.instant(), recorder()));
                added++;
            }
        }
        audit.record("linetest.imported", client + " " + added);
        return new ImportedTests(added, list.size() - added);
    }

    private static LineTestDraft draft(SpeedTest test, Map<String, SiteId> byCode, ZoneId zone) {
        var site = byCode.get(test.site());
        if (site == null) {
            throw new ProblemException("internet.test.problem.site", test.site());
        }
        return new LineTestDraft(
                site,
                test.testedAt().atZone(zone).toInstant(),
                LineConnection.of(test.connection()),
                test.downMbps(),
                test.upMbps(),
                test.roundTripMs(),
                test.jitterMs(),
                test.lossPercent());
    }

    private List<SpeedTest> speedTests(ClientId client, @Nullable SiteId site) {
        var zone = zone(client);
        var byId = sites(client);
        var since = LocalDate.now(clock.withZone(zone))
                .minus(LOOKED_AT)
                .atStartOfDay(zone)
                .toInstant();
        var found = tests.findSince(client.value(), value(site), since, PageRequest.ofSize(MOST_FOR_ENGINES))
                .reversed();
        return IntStream.range(0, found.size())
                .mapToObj(at -> speedTest(at + 1, details(found.get(at), byId), zone))
                .toList();
    }

    private static SpeedTest speedTest(int row, LineTestDetails stored, ZoneId zone) {
        var test = stored.test();
        return new SpeedTest(
                row,
                stored.siteCode(),
                test.testedAt().atZone(zone).toLocalDateTime(),
                test.connection().written(),
                test.downMbps(),
                test.upMbps(),
                test.roundTripMs(),
                test.jitterMs(),
                test.lossPercent());
    }

    private static LineTestDetails details(LineTest test, Map<SiteId, SiteDetails> byId) {
        var site = byId.get(test.site());
        return site == null
                ? test.details("", "")
                : test.details(site.site().code(), site.site().name());
    }

    private Map<SiteId, SiteDetails> sites(ClientId client) {
        return sites.findByClient(client).stream().collect(Collectors.toMap(SiteDetails::id, Function.identity()));
    }

    private ZoneId zone(ClientId client) {
        return clients.getClient(client).profile().timeZone();
    }

    private String recorder() {
        return currentUser.require().displayName();
    }

    private static @Nullable UUID value(@Nullable SiteId site) {
        return site == null ? null : site.value();
    }
}
