package io.parley.providers;

import io.parley.clients.Feature;
import io.parley.terms.FeatureAnswer;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says about a feature. A feature of which it says nothing is unknown and has no such record.
 *
 * @param feature a code of {@link Feature}, or the provider's own words
 * @param price of an add-on in the plan's currency; absent when not known
 * @param unit what the price is for
 */
public record PlanFeature(
        @NotBlank @Size(max = 80) String feature,
        FeatureAnswer answer,

        @PositiveOrZero @Digits(integer = 13, fraction = 6) @Nullable
        BigDecimal price,

        @Nullable AddOnUnit unit) {

    /** A price belongs to an add-on, and without a unit it is that of a seat and month. */
    public PlanFeature {
        String words = feature.strip();
        feature = Feature.find(words).map(Enum::name).orElse(words);
        price = answer == FeatureAnswer.ADD_ON ? price : null;
        unit = price == null ? null : unit == null ? AddOnUnit.SEAT_MONTH : unit;
    }

    public PlanFeature(String feature, FeatureAnswer answer) {
        this(feature, answer, null, null);
    }

    boolean isAbout(String other) {
        return feature.equalsIgnoreCase(other.strip());
    }
}
