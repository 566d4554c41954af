package io.parley.briefs;

import io.parley.briefs.BriefFacts.Offer;
import io.parley.briefs.BriefFacts.Year;
import io.parley.reporting.Markup;
import io.parley.reporting.ReportChart.Part;
import io.parley.terms.FeeAuthority;
import java.math.BigDecimal;
import java.util.List;

/** The five parts a cost is made of, with the colours they have on every chart of the product. */
final class CostParts {

    private static final List<String> KEYS = List.of("service", "government", "passThrough", "provider", "oneOff");
    private static final List<String> COLORS = List.of("#2F6F8F", "#8796A8", "#B9A27A", "#C26A4A", "#5C4B8A");

    private CostParts() {}

    static List<Part> parts(BriefWords words) {
        return java.util.stream.IntStream.range(0, KEYS.size())
                .mapToObj(i -> new Part(words.say("part." + KEYS.get(i)), COLORS.get(i)))
                .toList();
    }

    static Markup legend(BriefWords words) {
        Markup legend = Markup.empty();
        for (Part part : parts(words)) {
            legend = legend.then(Markup.swatch(part.color())).then(" " + part.name() + "    ");
        }
        return legend;
    }

    static List<BigDecimal> of(Offer offer) {
        return List.of(
                offer.recurring(),
                offer.fees(FeeAuthority.GOVERNMENT),
                offer.fees(FeeAuthority.PASS_THROUGH),
                offer.fees(FeeAuthority.PROVIDER),
                offer.oneOffs());
    }

    static List<BigDecimal> of(Year year) {
        return List.of(
                year.recurring(),
                year.fees(FeeAuthority.GOVERNMENT),
                year.fees(FeeAuthority.PASS_THROUGH),
                year.fees(FeeAuthority.PROVIDER),
                year.oneOffs());
    }
}
