package io.parley.evidence;

import io.parley.documents.clauses.ClauseFinder;
import io.parley.terms.CapturedTerm;
import io.parley.terms.TermKey;
import io.parley.terms.TermKeys;
import java.util.List;
import java.util.Set;

/**
 * Which terms that any offer should state the finder did not find, so that they can be asked for: what the finder seeks,
 * without what only some offers have (a promotion, a minimum credit, taxes of one country).
 */
final class SoughtTerms {

    /** Silence about these is an answer: there is no such thing in the offer. */
    private static final Set<String> ONLY_OF_SOME = Set.of(
            "etf.clawback.promo",
            "etf.equipment",
            "etf.preDelivery",
            "etf.thirdParty",
            "notice.earliestDays",
            "price.taxIncluded",
            "quote.date",
            "quote.number",
            "sla.auto",
            "sla.minCredit",
            "sla.window",
            "support.languages",
            "upgrade.certifications");

    private static final List<String> EVERYWHERE = everywhere(new ClauseFinder().keys());
    private static final String RENEWAL = "renewal.mode";
    private static final Set<String> WITHOUT_RENEWAL = Set.of("NONE", "EXPRESS");

    private SoughtTerms() {}

    /** In the order of the ten considerations; a family of keys ({@code fee.*}) is no single question. */
    private static List<String> everywhere(Set<String> sought) {
        return TermKeys.all().stream()
                .map(TermKey::key)
                .filter(sought::contains)
                .filter(key -> !key.endsWith("*") && !ONLY_OF_SOME.contains(key))
                .toList();
    }

    /** @param known what was found or captured already */
    static List<String> missing(List<CapturedTerm> known) {
        boolean renews = known.stream()
                .filter(term -> term.key().equals(RENEWAL) && term.value() != null)
                .noneMatch(term -> WITHOUT_RENEWAL.contains(String.valueOf(term.value())));
        return EVERYWHERE.stream()
                .filter(key -> renews || !key.startsWith("notice.") && !key.equals("renewal.months"))
                .filter(key -> known.stream()
                        .noneMatch(term -> term.value() != null && term.key().equals(key)))
                .toList();
    }
}
