package io.parley.packages;

import io.parley.common.Rounding;
import io.parley.sla.CreditTier;
import io.parley.sla.Leakage;
import io.parley.sla.LintHit;
import io.parley.sla.ServiceMonth;
import io.parley.sla.SlaReplay;
import io.parley.sla.TeethIndex;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Service levels in {@code computed}: {@code slaLint}, {@code teeth}, {@code slaReplay}, {@code sla}, {@code leakage}. */
final class ServiceDocument {

    private static final int FRACTION_DECIMALS = 6;

    private final ServiceLevels levels;
    private final String currency;

    ServiceDocument(PackageAnalysis analysis) {
        this.levels = new ServiceLevels(analysis);
        this.currency = analysis.profile().currency();
    }

    void offer(AnalysedProvider offer, Map<String, @Nullable Object> tree) {
        tree.put("slaLint", lint(offer));
        tree.put("teeth", levels.teeth(offer).map(ServiceDocument::teeth).orElse(null));
        tree.put("slaReplay", levels.hasLog() ? replay(levels.replay(offer)) : null);
    }

    void incumbent(AnalysedProvider contract, Map<String, @Nullable Object> tree) {
        var replay = levels.replayPresent(contract);
        tree.put("sla", levels.hasLog() ? replay(replay) : null);
        tree.put("slaLint", lint(contract));
        tree.put("leakage", replay.flatMap(levels::leakage).map(this::leakage).orElse(null));
    }

    private List<String> lint(AnalysedProvider provider) {
        return levels.lint(provider).stream()
                .map(LintHit::rule)
                .map(rule -> rule.id())
                .toList();
    }

    private static Map<String, @Nullable Object> teeth(TeethIndex index) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("tenMinutesMonthly", index.tenMinutesMonthly().toPlainString());
        tree.put("oneFourHourOutage", index.oneFourHourOutage().toPlainString());
        tree.put("chronicNinetyMonthly", index.chronicNinetyMonthly().toPlainString());
        return tree;
    }

    private Map<String, @Nullable Object> replay(Optional<SlaReplay> found) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("status", found.isPresent() ? "OK" : "UNKNOWN");
        found.ifPresent(replay -> {
            Map<String, @Nullable Object> byScope = new LinkedHashMap<>();
            replay.byScope()
                    .forEach((scope, months) ->
                            byScope.put(scope, months.stream().map(this::month).toList()));
            tree.put("byScope", byScope);
            Map<String, @Nullable Object> chronic = new LinkedHashMap<>();
            replay.chronicExit()
                    .forEach((scope, months) -> chronic.put(
                            scope,
                            months.map(list ->
                                            list.stream().map(Object::toString).toList())
                                    .orElse(null)));
            tree.put("chronicExitMonths", chronic);
            tree.put("creditTotal", replay.creditTotal().map(this::money).orElse(null));
        });
        return tree;
    }

    private Map<String, @Nullable Object> month(ServiceMonth month) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("month", month.period().label());
        tree.put("minutes", month.minutes().toPlainString());
        tree.put("downtimeMinutes", month.downtime().toPlainString());
        tree.put(
                "availability",
                month.availability()
                        .setScale(FRACTION_DECIMALS, RoundingMode.HALF_UP)
                        .toPlainString());
        tree.put("targetMet", month.targetMet());
        tree.put("base", month.base().map(this::money).orElse(null));
        tree.put(
                "creditPercent",
                month.tier()
                        .map(CreditTier::credit)
                        .map(BigDecimal::toPlainString)
                        .orElse(null));
        tree.put("credit", month.credit().map(this::money).orElse(null));
        tree.put("note", month.inTierHole() ? "TIER_HOLE" : null);
        tree.put("claimBy", month.claimBy().map(Object::toString).orElse(null));
        return tree;
    }

    private Map<String, @Nullable Object> leakage(Leakage leakage) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("owed", money(leakage.owed()));
        tree.put("claimed", money(leakage.claimed()));
        tree.put("paid", money(leakage.paid()));
        tree.put("unclaimed", money(leakage.unclaimed()));
        tree.put("claimedNotPaid", money(leakage.claimedNotPaid()));
        tree.put("lostByDeadline", money(leakage.lost()));
        tree.put("stillClaimable", money(leakage.stillClaimable()));
        return tree;
    }

    private String money(BigDecimal amount) {
        return Rounding.cell(amount, currency).toPlainString();
    }
}
