package io.parley.clients.ui;

import io.parley.clients.ClientDetails;
import io.parley.clients.EngagementAssumptions;
import io.parley.clients.EngagementDraft;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the form of an engagement edits: flat, with a field for each usual way a notice travels. */
final class EngagementInput {

    private EngagementInput() {}

    /** An engagement as its form edits it. Public for the binder, which reads it by reflection. */
    public record Values(
            String name,
            @Nullable Integer seats,
            @Nullable Integer termMonths,
            @Nullable LocalDate targetStart,
            Currency currency,
            @Nullable Integer numbersToPort,
            BigDecimal discountRate,
            @Nullable Integer horizonMonths,
            List<BigDecimal> indexForecast,
            String holidayCalendar,
            @Nullable Integer certifiedMailDays,
            @Nullable Integer courierDays,
            @Nullable Integer emsDays,
            @Nullable Integer emailDays,
            @Nullable Integer portalDays,
            @Nullable BigDecimal usfFactor,
            String usfFactorNote,
            @Nullable BigDecimal mosNeed) {

        private static final int USUAL_TERM = 36;

        static Values startingWith(ClientDetails client) {
            return new Values(
                    "",
                    null,
                    USUAL_TERM,
                    null,
                    client.profile().currency(),
                    null,
                    EngagementAssumptions.DEFAULT_DISCOUNT_RATE,
                    USUAL_TERM,
                    List.of(),
                    client.profile().country(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    "",
                    null);
        }

        static Values of(EngagementDraft draft) {
            EngagementAssumptions assumptions = draft.assumptions();
            Map<String, Integer> transit = assumptions.noticeTransitDays();
            return new Values(
                    draft.name(),
                    draft.seats(),
                    draft.termMonths(),
                    draft.targetStart(),
                    draft.currency(),
                    draft.numbersToPort(),
                    assumptions.discountRate(),
                    assumptions.horizonMonths(),
                    assumptions.indexForecast(),
                    assumptions.holidayCalendar(),
                    transit.get("CERTIFIED_MAIL"),
                    transit.get("COURIER"),
                    transit.get("EMS"),
                    transit.get("EMAIL"),
                    transit.get("PORTAL"),
                    assumptions.usfFactor(),
                    assumptions.usfFactorNote() == null ? "" : assumptions.usfFactorNote(),
                    assumptions.mosNeed());
        }

        /** @param before what the form does not show stays as it was here */
        EngagementDraft draft(@Nullable EngagementDraft before) {
            EngagementAssumptions assumptions = new EngagementAssumptions(
                    discountRate,
                    indexForecast,
                    given(horizonMonths),
                    transitDays(before),
                    holidayCalendar,
                    usfFactor,
                    usfFactorNote.isBlank() ? null : usfFactorNote.strip(),
                    mosNeed,
                    before == null ? List.of() : before.assumptions().seatPaths());
            return new EngagementDraft(
                    name,
                    given(seats),
                    given(termMonths),
                    given(targetStart),
                    currency,
                    numbersToPort,
                    assumptions,
                    before == null ? List.of() : before.switchingCosts());
        }

        private Map<String, Integer> transitDays(@Nullable EngagementDraft before) {
            Map<String, Integer> days = new LinkedHashMap<>();
            if (before != null) {
                days.putAll(before.assumptions().noticeTransitDays());
            }
            put(days, "CERTIFIED_MAIL", certifiedMailDays);
            put(days, "COURIER", courierDays);
            put(days, "EMS", emsDays);
            put(days, "EMAIL", emailDays);
            put(days, "PORTAL", portalDays);
            return days;
        }

        private static void put(Map<String, Integer> days, String method, @Nullable Integer value) {
            if (value == null) {
                days.remove(method);
            } else {
                days.put(method, value);
            }
        }

        private static <T> T given(@Nullable T value) {
            return Objects.requireNonNull(value, "the form requires it");
        }
    }
}
