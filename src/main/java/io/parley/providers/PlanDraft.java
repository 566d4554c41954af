package io.parley.providers;

import io.parley.terms.FeatureAnswer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person fills in about a plan. Whatever is absent is not known.
 *
 * @param seatsFrom smallest number of seats the list price is for
 * @param seatsTo largest number of seats the list price is for; absent also when there is no limit
 * @param minimumSeats seats that are billed at least
 * @param listPrice advertised price a seat and month
 * @param included what is in it, in a line
 * @param asOf when it was so
 * @param source where it is said
 * @param addOnsLocked whether add-ons ordered later cost what they cost at signing
 * @param features what it says feature by feature; one that is not among them is unknown
 */
public record PlanDraft(
        @NotBlank @Size(max = 200) String name,
        @Min(1) @Nullable Integer seatsFrom,
        @Min(1) @Nullable Integer seatsTo,
        @Min(1) @Nullable Integer minimumSeats,

        @PositiveOrZero @Digits(integer = 13, fraction = 6) @Nullable
        BigDecimal listPrice,

        @Nullable Currency currency,
        @Size(max = 500) String included,
        @Nullable LocalDate asOf,
        @Size(max = 300) String source,
        @Nullable Boolean addOnsLocked,
        @Size(max = MOST_FEATURES) List<@Valid PlanFeature> features) {

    /** What the column of a plan has room for. */
    public static final int MOST_FEATURES = 60;

    public static final PlanDraft BLANK = new PlanDraft("", null, null, null, null, null, "", null, "");

    /** A currency says nothing without a price. */
    public PlanDraft {
        features = List.copyOf(features);
        currency =
                listPrice == null && features.stream().allMatch(feature -> feature.price() == null) ? null : currency;
    }

    /** A plan of whose features nothing is known. */
    public PlanDraft(
            String name,
            @Nullable Integer seatsFrom,
            @Nullable Integer seatsTo,
            @Nullable Integer minimumSeats,
            @Nullable BigDecimal listPrice,
            @Nullable Currency currency,
            String included,
            @Nullable LocalDate asOf,
            String source) {
        this(name, seatsFrom, seatsTo, minimumSeats, listPrice, currency, included, asOf, source, null, List.of());
    }

    /** Empty when the plan says nothing about the feature. */
    public Optional<PlanFeature> feature(String feature) {
        return features.stream().filter(said -> said.isAbout(feature)).findFirst();
    }

    /** Empty when the plan says nothing about the feature, which is not the same as NO. */
    public Optional<FeatureAnswer> answer(String feature) {
        return feature(feature).map(PlanFeature::answer);
    }

    /** Whether the list price is for this many seats; a limit nobody has named is none. */
    public boolean fits(int seats) {
        return (seatsFrom == null || seatsFrom <= seats) && (seatsTo == null || seats <= seatsTo);
    }
}
