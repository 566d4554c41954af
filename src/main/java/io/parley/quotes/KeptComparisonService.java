package io.parley.quotes;

import io.parley.clients.ClientAccess;
import io.parley.clients.EngagementId;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.identity.CurrentUser;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps comparisons as they were shown, so that what was decided on can be read later. */
@Service
@Transactional
public class KeptComparisonService {

    private static final Limit HISTORY = Limit.of(200);

    private final KeptComparisonRepository kept;
    private final QuoteArchive archive;
    private final ClientAccess access;
    private final CurrentUser currentUser;
    private final Clock clock;

    KeptComparisonService(
            KeptComparisonRepository kept,
            QuoteArchive archive,
            ClientAccess access,
            CurrentUser currentUser,
            Clock clock) {
        this.kept = kept;
        this.archive = archive;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Keeps what is on the screen; nothing can change or delete it afterwards.
     *
     * @throws NotFoundException if a column is no round of the engagement
     * @throws ProblemException if nothing is compared, or it is more than can be kept
     */
    @PreAuthorize("hasAuthority('" + QuotePermissions.EDIT + "')")
    public KeptComparisonId keep(EngagementId engagement, ShownComparison shown, Locale language) {
        var client = access.requireAccess(engagement);
        if (shown.columns().isEmpty() || ShownText.write(shown).length > KeptComparison.MAX_BYTES) {
            throw new ProblemException("quotes.problem.keep");
        }
        var rounds = archive.rounds(engagement).stream().map(QuoteSummary::id).collect(Collectors.toSet());
        if (!shown.columns().stream().allMatch(column -> rounds.contains(column.quote()))) {
            throw new NotFoundException();
        }
        var stored = kept.saveAndFlush(new KeptComparison(
                client, engagement, shown, language, currentUser.require().displayName(), clock.instant()));
        return new KeptComparisonId(stored.id());
    }

    /** The newest first. */
    @PreAuthorize("hasAuthority('" + QuotePermissions.READ + "')")
    @Transactional(readOnly = true)
    public List<KeptComparisonSummary> findByEngagement(EngagementId engagement) {
        access.requireAccess(engagement);
        return kept.findRows(engagement.value(), HISTORY).stream()
                .map(KeptComparisonRow::summary)
                .toList();
    }

    /**
     * What was shown, checked against its fingerprint.
     *
     * @throws NotFoundException if there is no such comparison, or its client is not the person's
     */
    @PreAuthorize("hasAuthority('" + QuotePermissions.READ + "')")
    @Transactional(readOnly = true)
    public KeptComparisonDetails open(KeptComparisonId id) {
        var comparison = kept.findById(id.value()).orElseThrow(NotFoundException::new);
        access.requireAccess(comparison.client());
        return new KeptComparisonDetails(comparison.row().summary(), comparison.verified());
    }
}
