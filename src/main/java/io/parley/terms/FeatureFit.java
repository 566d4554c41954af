package io.parley.terms;

import java.util.List;

/**
 * How an offer meets the musts (domain.md §5).
 *
 * @param missing musts the offer does not deliver on the first day ("no" or "roadmap")
 * @param unknown musts nobody has said anything about
 */
public record FeatureFit(List<String> missing, List<String> unknown) {

    public static FeatureFit of(List<RequiredFeature> required, TermSheet terms) {
        var musts = required.stream()
                .filter(feature -> feature.level() == RequiredFeature.Level.MUST)
                .map(RequiredFeature::feature)
                .toList();
        return new FeatureFit(
                musts.stream()
                        .filter(must -> terms.feature(must)
                                .filter(answer -> !answer.delivers())
                                .isPresent())
                        .toList(),
                musts.stream().filter(must -> terms.feature(must).isEmpty()).toList());
    }
}
