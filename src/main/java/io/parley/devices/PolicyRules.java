package io.parley.devices;

import io.parley.common.ProblemException;
import io.parley.warranty.WarrantyTerm;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

/** What a policy must be to enter the catalogue. */
final class PolicyRules {

    private PolicyRules() {}

    static void require(PolicyDraft draft) {
        if (draft.code().isBlank()) {
            throw new ProblemException("devices.policy.problem.code");
        }
        if (draft.pattern().isBlank()) {
            throw new ProblemException("devices.policy.problem.pattern");
        }
        var parts = draft.components();
        boolean good = Stream.of(draft.termMonths(), parts.psu(), parts.battery(), parts.headset(), parts.software())
                .filter(Objects::nonNull)
                .allMatch(months -> months >= 1 && months <= WarrantyTerm.LONGEST_MONTHS);
        if (!good || draft.offsetMonths() < 0 || draft.offsetMonths() > WarrantyTerm.LONGEST_MONTHS) {
            throw new ProblemException("devices.policy.problem.months", WarrantyTerm.LONGEST_MONTHS);
        }
        var days = draft.replacement().responseDays();
        if (days != null && days < 0) {
            throw new ProblemException("devices.policy.problem.days");
        }
        var rate = draft.failureRate();
        if (rate != null && (rate.signum() < 0 || rate.compareTo(BigDecimal.ONE) > 0)) {
            throw new ProblemException("devices.policy.problem.rate");
        }
        var from = draft.effectiveFrom();
        var to = draft.effectiveTo();
        if (from != null && to != null && to.isBefore(from)) {
            throw new ProblemException("devices.policy.problem.order");
        }
        requireLengths(draft);
    }

    private static void requireLengths(PolicyDraft draft) {
        requireLength(draft.code(), 60);
        requireLength(draft.manufacturer(), 120);
        requireLength(draft.family(), 120);
        requireLength(draft.pattern(), 100);
        requireLength(draft.className(), 200);
        requireLength(draft.source(), 300);
        requireLength(draft.replacement().deductible(), 100);
        requireLength(draft.replacement().proof(), 300);
        requireLength(draft.replacement().exclusions(), 2000);
    }

    private static void requireLength(String text, int longest) {
        if (text.length() > longest) {
            throw new ProblemException("devices.problem.tooLong", text.substring(0, 20) + "…", longest);
        }
    }
}
