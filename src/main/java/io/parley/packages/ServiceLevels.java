package io.parley.packages;

import io.parley.clients.ServiceKind;
import io.parley.sla.CreditBase;
import io.parley.sla.Leakage;
import io.parley.sla.LintHit;
import io.parley.sla.Outage;
import io.parley.sla.SlaLint;
import io.parley.sla.SlaPolicy;
import io.parley.sla.SlaReplay;
import io.parley.sla.TeethIndex;
import io.parley.terms.OfferCosting;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the agreements of a package are worth, on the outages of its log. */
final class ServiceLevels {

    private static final int MOST_MONTHS = 240;

    private final PackageAnalysis analysis;
    private final PackageNode root;

    ServiceLevels(PackageAnalysis analysis) {
        this.analysis = analysis;
        this.root = analysis.profile().root();
    }

    List<LintHit> lint(AnalysedProvider provider) {
        return SlaLint.review(provider.terms(), dependsOn());
    }

    private Set<ServiceKind> dependsOn() {
        Set<ServiceKind> services = EnumSet.noneOf(ServiceKind.class);
        for (var service : ServiceKind.values()) {
            boolean named = root.get("dependsOn").items().stream()
                    .anyMatch(item -> item.text().filter(service.name()::equals).isPresent());
            if (named) {
                services.add(service);
            }
        }
        return services;
    }

    Optional<TeethIndex> teeth(AnalysedProvider offer) {
        return offer.cost().flatMap(costing -> TeethIndex.of(policy(offer), CreditBase.asOffered(costing)));
    }

    /** Whether outages are known at all: without a log nobody can say how an agreement would have done. */
    boolean hasLog() {
        return months().isPresent();
    }

    Optional<SlaReplay> replay(AnalysedProvider offer) {
        return replay(offer, offer.cost().map(CreditBase::asOffered), root.get("engagement"));
    }

    Optional<SlaReplay> replayPresent(AnalysedProvider contract) {
        var base = contract.cost()
                .flatMap((OfferCosting costing) ->
                        analysis.profile().incumbent().map(running -> CreditBase.asCharged(costing, running.start())));
        return replay(contract, base, root.get("incumbent"));
    }

    private Optional<SlaReplay> replay(AnalysedProvider provider, Optional<CreditBase> base, PackageNode invoices) {
        return months().flatMap(range -> base.flatMap(prices -> SlaReplay.of(
                policy(provider),
                new SlaReplay.Log(
                        outages(),
                        range.getFirst(),
                        range.getLast(),
                        PackagedOutages.zone(root),
                        List.copyOf(PackagedOutages.sites(root).keySet()),
                        invoices.get("invoiceDay").count(),
                        analysis.profile().assumptions().calendar()),
                prices)));
    }

    private static SlaPolicy policy(AnalysedProvider provider) {
        return SlaPolicy.of(provider.terms());
    }

    /** Against what was claimed so far; empty when the credits are not known. */
    Optional<Leakage> leakage(SlaReplay replay) {
        var claims = root.get("incumbent").get("claims").items().stream()
                .flatMap(claim -> month(claim.get("month")).stream()
                        .map(month -> new Leakage.Claim(
                                null, month, amount(claim.get("claimed")), amount(claim.get("paid")))))
                .toList();
        return Leakage.of(replay, claims, analysis.profile().today());
    }

    private static BigDecimal amount(PackageNode node) {
        return node.decimal().orElse(BigDecimal.ZERO);
    }

    private List<Outage> outages() {
        return analysis.outages().map(PackagedOutages::outages).orElse(List.of());
    }

    /** The months as the profile says, else those of the log; none when they span more than any contract runs. */
    private Optional<List<YearMonth>> months() {
        var said = root.get("outageMonths").items().stream()
                .flatMap(month -> month(month).stream())
                .sorted()
                .toList();
        var months = said.isEmpty() ? logged() : said;
        return analysis.outages()
                .filter(log -> !months.isEmpty())
                .filter(log -> ChronoUnit.MONTHS.between(months.getFirst(), months.getLast()) < MOST_MONTHS)
                .map(log -> months);
    }

    private List<YearMonth> logged() {
        var zone = PackagedOutages.zone(root);
        return outages().stream()
                .map(outage -> YearMonth.from(outage.start().atZone(zone)))
                .sorted()
                .toList();
    }

    private static Optional<YearMonth> month(PackageNode node) {
        try {
            return node.text().map(YearMonth::parse);
        } catch (DateTimeException notAMonth) {
            return Optional.empty();
        }
    }
}
