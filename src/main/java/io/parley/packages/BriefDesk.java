package io.parley.packages;

import io.parley.briefs.BriefEdition;
import io.parley.briefs.BriefRunId;
import io.parley.briefs.BriefRunState;
import io.parley.briefs.BriefRunSummary;
import io.parley.briefs.BriefService;
import io.parley.clients.EngagementId;
import io.parley.common.ProblemException;
import io.parley.negotiation.RecommendationDraft;
import io.parley.negotiation.RecommendationService;
import io.parley.packages.PackageImport.Skipped;
import io.parley.quotes.ComparedOffer;
import io.parley.quotes.ComparisonService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Has both drafts of a package's brief printed, as a person would on the engagement's page. It recommends what the package
 * says its consultant recommends, and never anything by itself: without that the drafts only compare.
 */
@Component
class BriefDesk {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration GLANCE = Duration.ofMillis(50);
    private static final String PROFILE = "client.json";

    private final RecommendationService recommendations;
    private final ComparisonService comparisons;
    private final BriefService briefs;

    BriefDesk(RecommendationService recommendations, ComparisonService comparisons, BriefService briefs) {
        this.recommendations = recommendations;
        this.comparisons = comparisons;
        this.briefs = briefs;
    }

    /** @param language of the briefs */
    PackagedBriefs write(EngagementId engagement, PackageProfile profile, ProviderNames names, Locale language) {
        List<Skipped> notes = new ArrayList<>();
        recommend(engagement, profile, names).ifPresent(notes::add);
        try {
            var run = finished(briefs.start(engagement, language));
            if (run.state() == BriefRunState.DONE) {
                sayWhatIsMissing(profile, notes);
                return PackagedBriefs.of(
                        pdf(run.id(), BriefEdition.INTERNAL), pdf(run.id(), BriefEdition.CLIENT), notes);
            }
            notes.add(new Skipped(
                    PackagedBriefs.NAME,
                    Optional.ofNullable(run.problem()).orElse("briefs.problem.failed"),
                    List.of()));
        } catch (ProblemException problem) {
            notes.add(note(PackagedBriefs.NAME, problem));
        }
        return PackagedBriefs.none(notes);
    }

    /** @return why what the package recommends is not recommended */
    private Optional<Skipped> recommend(EngagementId engagement, PackageProfile profile, ProviderNames names) {
        try {
            var advice = PackagedAdvice.read(profile);
            if (advice.isEmpty()) {
                return Optional.empty();
            }
            var draft = new RecommendationDraft(
                    offer(engagement, names.of(advice.get().provider())).quoteId(),
                    advice.get().headline(),
                    advice.get().reasons(),
                    advice.get().note());
            recommendations.choose(engagement, draft);
            return Optional.empty();
        } catch (ProblemException problem) {
            return Optional.of(note(PROFILE, problem));
        }
    }

    private static void sayWhatIsMissing(PackageProfile profile, List<Skipped> notes) {
        if (profile.root().get("recommendation").isMissing()) {
            notes.add(new Skipped(PackagedBriefs.NAME, "packages.report.nothingRecommended", List.of()));
        }
    }

    private ComparedOffer offer(EngagementId engagement, String provider) {
        return comparisons.compare(engagement).offers().stream()
                .filter(offer -> offer.providerName().equals(provider))
                .findFirst()
                .orElseThrow(() -> new ProblemException("packages.problem.recommended", provider));
    }

    /** Drafts are printed in the background; here is nobody who would rather do something else. */
    private BriefRunSummary finished(BriefRunId id) {
        var run = briefs.getRun(id);
        for (long glances = PATIENCE.dividedBy(GLANCE);
                glances > 0 && !run.state().isOver();
                glances--) {
            try {
                Thread.sleep(GLANCE);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new ProblemException("briefs.problem.interrupted");
            }
            run = briefs.getRun(id);
        }
        return run;
    }

    private byte[] pdf(BriefRunId run, BriefEdition edition) {
        return briefs.openDraft(run, edition).pdf();
    }

    private static Skipped note(String file, ProblemException problem) {
        return new Skipped(file, problem.key(), List.of(problem.arguments()));
    }
}
