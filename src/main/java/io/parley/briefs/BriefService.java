package io.parley.briefs;

import io.parley.clients.ClientAccess;
import io.parley.clients.ClientId;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.clients.EngagementStage;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.common.Sha256;
import io.parley.identity.Actor;
import io.parley.identity.CurrentUser;
import io.parley.negotiation.RecommendationDetails;
import io.parley.negotiation.RecommendationService;
import io.parley.quotes.Comparison;
import io.parley.quotes.ComparisonService;
import io.parley.reporting.RenderedReport;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes briefs from an engagement's comparison and recommendation, and releases them to the client. */
@Service
@Transactional
public class BriefService {

    private static final String MAY_READ = "hasAuthority('" + BriefPermissions.READ + "')";
    private static final String MAY_RELEASE = "hasAuthority('" + BriefPermissions.RELEASE + "')";
    private static final Limit HISTORY = Limit.of(200);
    private static final int LARGEST_FILE = 20_000_000;

    private final BriefRunRepository runs;
    private final ReleasedBriefRepository released;
    private final BriefPress press;
    private final FactsOffice office;
    private final ComparisonService comparisons;
    private final RecommendationService recommendations;
    private final EngagementService engagements;
    private final ClientAccess access;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BriefService(
            BriefRunRepository runs,
            ReleasedBriefRepository released,
            BriefPress press,
            FactsOffice office,
            ComparisonService comparisons,
            RecommendationService recommendations,
            EngagementService engagements,
            ClientAccess access,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.runs = runs;
        this.released = released;
        this.press = press;
        this.office = office;
        this.comparisons = comparisons;
        this.recommendations = recommendations;
        this.engagements = engagements;
        this.access = access;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Freezes today's facts and prints drafts of both editions in the background. Before an offer is recommended they only
     * compare, and say so; such a draft cannot be released.
     *
     * @throws ProblemException if no offer stands, or the recommended one has expired or is gone
     */
    @PreAuthorize(MAY_READ)
    public BriefRunId start(EngagementId engagement, Locale locale) {
        ClientId client = access.requireAccess(engagement);
        RecommendationDetails advice = recommendations.find(engagement).orElse(null);
        Comparison comparison = comparisons.compare(engagement);
        BriefRequirements.requireDraftable(comparison, advice);
        Actor author = currentUser.require();
        BriefSnapshot snapshot = office.freeze(comparison, advice, author);
        BriefRun run =
                runs.save(new BriefRun(client, engagement, locale, snapshot, author.displayName(), clock.instant()));
        press.printAfterCommit(author.tenantId(), run.id());
        return new BriefRunId(run.id());
    }

    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public BriefRunSummary getRun(BriefRunId id) {
        BriefRunRow row = runs.findRow(id.value()).orElseThrow(NotFoundException::new);
        access.requireAccess(new ClientId(row.clientId()));
        return summary(row);
    }

    /** The engagement's runs, the newest first. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<BriefRunSummary> findRuns(EngagementId engagement) {
        access.requireAccess(engagement);
        return runs.findRows(engagement.value(), HISTORY).stream()
                .map(this::summary)
                .toList();
    }

    /** The latest runs of all clients the reader may reach. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<BriefRunSummary> findRecentRuns() {
        return runs.findRows(HISTORY).stream().map(this::summary).toList();
    }

    /** @throws ProblemException if the run is not finished */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public BriefFile openDraft(BriefRunId id, BriefEdition edition) {
        BriefRun run = reached(id);
        byte[] pdf = run.pdf(edition);
        return new BriefFile(office.fileName(run.snapshot().facts(), edition, true), pdf, Sha256.of(pdf));
    }

    /** How many pages a draft has. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public int draftPages(BriefRunId id, BriefEdition edition) {
        return PagePicture.count(reached(id).pdf(edition));
    }

    /**
     * A page of a draft as a picture.
     *
     * @param page counted from 1
     * @return PNG
     */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public byte[] draftPage(BriefRunId id, BriefEdition edition, int page) {
        return PagePicture.of(reached(id).pdf(edition), page);
    }

    /**
     * Releases both editions from the facts the drafts were printed from, without the watermark. From now on their bytes
     * never change.
     *
     * @return the client's edition
     * @throws ProblemException if the run is not finished, recommends nothing, or its offer has expired since
     */
    @PreAuthorize(MAY_RELEASE)
    public BriefId release(BriefRunId id) {
        BriefRun run = reached(id);
        run.requireDone();
        BriefSnapshot snapshot = run.snapshot();
        BriefRequirements.requireReleasable(snapshot.facts(), office.today());
        Actor actor = currentUser.require();
        int number = released.lastRelease(run.engagement().value()).orElse(0) + 1;
        save(run, snapshot, BriefEdition.INTERNAL, number, actor);
        ReleasedBrief client = save(run, snapshot, BriefEdition.CLIENT, number, actor);
        BriefId brief = new BriefId(client.id());
        engagements.reach(run.engagement(), EngagementStage.CLIENT_REVIEW);
        events.publishEvent(new BriefReleased(
                brief,
                run.engagement(),
                run.client(),
                number,
                snapshot.facts().decision().headline(),
                client.sha256()));
        return brief;
    }

    /** Both editions of every release of an engagement, the newest first. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<ReleasedBriefSummary> findReleased(EngagementId engagement) {
        access.requireAccess(engagement);
        return released.findRows(engagement.value()).stream()
                .map(ReleasedBriefRow::summary)
                .toList();
    }

    /** Released editions of all clients the reader may reach, the newest first. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<ReleasedBriefSummary> findRecentReleases() {
        return released.findRows(HISTORY).stream()
                .map(ReleasedBriefRow::summary)
                .toList();
    }

    /**
     * The released brief with these bytes, among those the reader may reach; empty when the file is no such thing.
     *
     * @throws ProblemException if the file is larger than any brief
     */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public Optional<ReleasedBriefSummary> verify(InputStream file) throws IOException {
        byte[] bytes = file.readNBytes(LARGEST_FILE + 1);
        if (bytes.length > LARGEST_FILE) {
            throw new ProblemException("briefs.problem.tooLarge");
        }
        return released.findRowsByHash(Sha256.of(bytes)).stream()
                .map(ReleasedBriefRow::summary)
                .findFirst();
    }

    private ReleasedBrief save(BriefRun run, BriefSnapshot snapshot, BriefEdition edition, int number, Actor actor) {
        RenderedReport report = press.print(actor.tenantId(), edition, snapshot, run.locale());
        return released.saveAndFlush(new ReleasedBrief(
                run, snapshot.facts().decision(), edition, number, report, actor.displayName(), clock.instant()));
    }

    private BriefRun reached(BriefRunId id) {
        BriefRun run = runs.findById(id.value()).orElseThrow(NotFoundException::new);
        access.requireAccess(run.client());
        return run;
    }

    private BriefRunSummary summary(BriefRunRow row) {
        return row.summary(press.pagesOf(row.id()), clock.instant());
    }
}
