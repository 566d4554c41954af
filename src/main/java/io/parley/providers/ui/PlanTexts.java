package io.parley.providers.ui;

import com.vaadin.flow.component.UI;
import io.parley.common.Formats;
import io.parley.providers.PlanDraft;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the facts of a plan read; what is not known says so. */
final class PlanTexts {

    private final UI reader;
    private final Formats formats;

    PlanTexts(UI reader) {
        this.reader = reader;
        this.formats = Formats.of(reader.getLocale());
    }

    /** The band of seats and the least that is billed. */
    String seats(PlanDraft plan) {
        String least = plan.minimumSeats() == null
                ? ""
                : reader.getTranslation("providers.plan.atLeast", formats.number(plan.minimumSeats()));
        String all = joined(band(plan.seatsFrom(), plan.seatsTo()), least);
        return all.isEmpty() ? reader.getTranslation("providers.unknown") : all;
    }

    String price(PlanDraft plan) {
        return plan.listPrice() == null || plan.currency() == null
                ? reader.getTranslation("providers.unknown")
                : formats.price(plan.listPrice(), plan.currency());
    }

    String source(PlanDraft plan) {
        String asOf = plan.asOf() == null ? "" : formats.date(plan.asOf());
        String all = joined(asOf, plan.source());
        return all.isEmpty() ? reader.getTranslation("providers.unknown") : all;
    }

    private String band(@Nullable Integer from, @Nullable Integer to) {
        if (from != null && to != null) {
            return reader.getTranslation("providers.plan.band", formats.number(from), formats.number(to));
        }
        if (from != null) {
            return reader.getTranslation("providers.plan.from", formats.number(from));
        }
        return to == null ? "" : reader.getTranslation("providers.plan.upTo", formats.number(to));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
