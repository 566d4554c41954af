package io.parley.promises;

import java.util.List;

/**
 * Everything said about the offers of an engagement and not agreed.
 *
 * @param contradictions where two sources disagree, asked about or not
 * @param questions on the list for the providers' agents, in the order they were asked
 */
public record PromiseOverview(
        List<PromiseDetails> promises,
        List<OfferContradiction> contradictions,
        List<ProviderQuestionDetails> questions) {

    public PromiseOverview {
        promises = List.copyOf(promises);
        contradictions = List.copyOf(contradictions);
        questions = List.copyOf(questions);
    }
}
