package io.parley.packages;

import io.parley.terms.Contradiction;
import io.parley.terms.InvoiceDiscrepancy;
import io.parley.terms.NoticeSchedule;
import io.parley.terms.OfferCosting;
import io.parley.terms.OfferReview;
import io.parley.terms.PresentContract;
import io.parley.terms.WaitOrLeave;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The part {@code computed} of {@code export.json}: keys and shapes of the package format, as far as implemented. */
final class ComputedDocument {

    private final PackageAnalysis analysis;
    private final ServiceDocument service;

    ComputedDocument(PackageAnalysis analysis) {
        this.analysis = analysis;
        this.service = new ServiceDocument(analysis);
    }

    Map<String, @Nullable Object> tree() {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        Map<String, @Nullable Object> offers = new LinkedHashMap<>();
        analysis.offers().forEach(offer -> offers.put(offer.folder(), offer(offer)));
        tree.put("offers", offers);
        tree.put(
                "ranking",
                analysis.ranking().stream().map(AnalysedProvider::folder).toList());
        tree.put("engagementGates", NetworkDocument.gates(analysis.network()));
        analysis.present().ifPresent(present -> tree.put("incumbent", incumbent(present)));
        Map<String, @Nullable Object> waiting = new LinkedHashMap<>();
        analysis.offers()
                .forEach(offer -> analysis.waitOrLeave(offer)
                        .ifPresent(result -> waiting.put(offer.folder(), waitOrLeave(result))));
        tree.put("waitOrLeave", waiting);
        tree.put("network", NetworkDocument.sites(analysis.network()));
        tree.put("queues", NetworkDocument.queues(analysis.network()));
        tree.put("warranty", WarrantyDocument.tree(analysis.warranty()));
        analysis.invoice()
                .filter(invoice -> invoice.audit() != null)
                .ifPresent(invoice -> tree.put("invoice", invoice(invoice)));
        tree.put("contradictions", contradictions());
        return tree;
    }

    private static Map<String, @Nullable Object> invoice(PackagedInvoice invoice) {
        var audit = Objects.requireNonNull(invoice.audit());
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("provider", invoice.provider());
        tree.put("expectedTotal", audit.expectedTotal().toPlainString());
        tree.put("billedTotal", audit.billedTotal().toPlainString());
        tree.put("disputed", audit.disputed().toPlainString());
        tree.put(
                "discrepancies",
                audit.discrepancies().stream()
                        .map(ComputedDocument::discrepancy)
                        .toList());
        return tree;
    }

    private static Map<String, @Nullable Object> discrepancy(InvoiceDiscrepancy found) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("row", found.row());
        tree.put("code", found.code());
        tree.put("billed", found.billed().toPlainString());
        tree.put("expected", found.expected().toPlainString());
        tree.put("overcharge", found.overcharge().toPlainString());
        var ceiling = found.ceiling();
        if (ceiling != null) {
            tree.put("ceiling", ceiling.toPlainString());
            tree.put("overCeiling", text(found.overCeiling()));
        }
        tree.put("type", found.type().name());
        return tree;
    }

    private Map<String, @Nullable Object> offer(AnalysedProvider offer) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("currency", analysis.profile().currency());
        tree.put("quoteCurrency", offer.quoteCurrency());
        offer.cost().ifPresentOrElse(costing -> costs(costing, tree), () -> tree.put("tco", null));
        var review = analysis.review(offer);
        tree.put("validUntil", review.validUntil().map(Object::toString).orElse(null));
        tree.put("validity", review.isValid() ? "VALID" : "EXPIRED");
        offer.cost().ifPresent(costing -> exit(costing, tree));
        tree.put(
                "noticeAfterSigning",
                analysis.noticeAfterSigning(offer).map(ComputedDocument::notice).orElse(null));
        service.offer(offer, tree);
        judgement(review, tree);
        return tree;
    }

    private static void costs(OfferCosting costing, Map<String, @Nullable Object> tree) {
        tree.put("tco", CostTables.total(costing.total()));
        tree.put("ledger", CostTables.ledger(costing.ledger()));
        costing.worstIndexTotal().ifPresent(worst -> tree.put("tcoWorstIndex", worst.toPlainString()));
    }

    private void exit(OfferCosting costing, Map<String, @Nullable Object> tree) {
        tree.put(
                "etfByMonth",
                costing.exit().map(exit -> CostTables.exit(exit, 1)).orElse(null));
        costing.preDeliveryCharge().ifPresent(charge -> tree.put("etfPreDelivery", charge.toPlainString()));
        Map<String, @Nullable Object> paths = new LinkedHashMap<>();
        analysis.profile()
                .seatPaths()
                .forEach(asked -> paths.put(
                        asked.name(), CostTables.seatPath(costing.seatPath(asked.seats(), asked.fromMonth()))));
        tree.put("seatPaths", paths);
    }

    private static void judgement(OfferReview review, Map<String, @Nullable Object> tree) {
        tree.put("gates", review.gates());
        tree.put("mustMissing", review.featureFit().missing());
        tree.put("mustUnknown", review.featureFit().unknown());
    }

    private Map<String, @Nullable Object> incumbent(PresentContract present) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("provider", analysis.incumbent().map(AnalysedProvider::folder).orElse(null));
        tree.put("contractMonthToday", present.contractMonthToday());
        tree.put("committedThroughMonth", present.committedThroughMonth());
        tree.put("monthsLeft", present.monthsLeft());
        tree.put("committedLastDay", present.committedLastDay().toString());
        tree.put("notice", notice(present.notice()));
        tree.put("monthlyAllInNext", present.nextMonthAllIn().toPlainString());
        tree.put("mrcNext", present.nextMonthRecurring().toPlainString());
        tree.put("remainingAllIn", present.remainingAllIn().toPlainString());
        int firstMonth = Math.max(1, present.contractMonthToday());
        tree.put(
                "etfByMonth",
                present.exit().map(exit -> CostTables.exit(exit, firstMonth)).orElse(null));
        analysis.incumbent().ifPresent(contract -> service.incumbent(contract, tree));
        return tree;
    }

    private static Map<String, @Nullable Object> notice(NoticeSchedule schedule) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("renewalsRolled", schedule.renewalsRolled());
        tree.put("termLastDay", text(schedule.termLastDay()));
        tree.put("renewalDate", text(schedule.renewalDate()));
        tree.put("countFrom", text(schedule.countFrom()));
        tree.put("cancelByCalendar", text(schedule.cancelByCalendar()));
        tree.put("cancelByEffective", text(schedule.cancelByEffective()));
        tree.put("sendBy", text(schedule.sendBy()));
        tree.put("earliest", text(schedule.earliest()));
        tree.put("status", schedule.status().name());
        var band = schedule.band();
        tree.put("band", band == null ? null : band.code());
        tree.put("contractMonthsToEnd", schedule.contractMonthsToEnd());
        if (schedule.daysToSendBy() != null) {
            tree.put("daysToSendBy", schedule.daysToSendBy());
        }
        return tree;
    }

    private static Map<String, @Nullable Object> waitOrLeave(WaitOrLeave result) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("rows", result.rows().stream().map(ComputedDocument::row).toList());
        tree.put("bestStay", result.best().stay());
        tree.put("bestMonth", result.best().stopAfterMonth());
        tree.put("bestTotal", result.best().total().toPlainString());
        tree.put("leaveNowTotal", result.leaveNowTotal().toPlainString());
        tree.put("stayToEndTotal", result.stayToEndTotal().toPlainString());
        tree.put("buyOutAsk", result.buyOutAsk().toPlainString());
        var breakEven = result.breakEvenEtf();
        tree.put("breakEvenEtf", breakEven == null ? null : breakEven.toPlainString());
        tree.put("bestLastDay", result.bestLastDay().toString());
        tree.put("switchingCosts", result.switchingCosts().toPlainString());
        return tree;
    }

    private static Map<String, Object> row(WaitOrLeave.Row row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("stay", row.stay());
        tree.put("stopAfterMonth", row.stopAfterMonth());
        tree.put("incumbent", row.incumbent().toPlainString());
        tree.put("etf", row.etf().toPlainString());
        tree.put("alternative", row.alternative().toPlainString());
        tree.put("total", row.total().toPlainString());
        return tree;
    }

    private List<Map<String, @Nullable Object>> contradictions() {
        var found = new ArrayList<Map<String, @Nullable Object>>();
        analysis.providers()
                .forEach(provider -> provider.terms()
                        .contradictions()
                        .forEach(contradiction -> found.add(contradiction(provider.folder(), contradiction))));
        return found;
    }

    private static Map<String, @Nullable Object> contradiction(String provider, Contradiction contradiction) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("provider", provider);
        tree.put("key", contradiction.key());
        tree.put("governing", contradiction.governing().value());
        tree.put("other", contradiction.other().value());
        tree.put("otherDocument", contradiction.other().evidence().document());
        return tree;
    }

    private static @Nullable String text(@Nullable Object value) {
        return Optional.ofNullable(value).map(Object::toString).orElse(null);
    }
}
