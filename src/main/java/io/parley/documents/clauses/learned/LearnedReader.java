package io.parley.documents.clauses.learned;

import io.parley.documents.clauses.reading.Asides;
import io.parley.documents.clauses.reading.Finding;
import io.parley.documents.clauses.reading.Paper;
import io.parley.documents.clauses.structure.support.ResponseTimes;
import io.parley.documents.clauses.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The second reader: looks for what no rule has found, by likeness to sentences whose meaning is known. What it finds is less
 * sure than what a rule finds.
 */
public final class LearnedReader {

    private static final double LIKELY_ENOUGH = 0.2;
    /** A rule that is not surer than this is only one opinion more. */
    private static final double GUESSED = 0.52;
    /** Where a rule has read one of these, the contract renews by itself, whatever looks otherwise. */
    private static final Set<String> RENEWING =
            Set.of("notice.period", "notice.countsFrom", "notice.earliestDays", "notice.method", "renewal.months");

    private static final String CLAWBACK = "etf.clawback.";

    private LearnedReader() {}

    /**
     * @param found what rules have read
     * @return at most one finding for each key that is not among these, or only guessed
     */
    public static List<Finding> read(List<Paper> papers, List<Finding> found) {
        var keys = new HashSet<String>();
        found.stream().filter(finding -> finding.confidence() > GUESSED).forEach(finding -> keys.add(finding.key()));
        Map<String, Finding> surest = new HashMap<>();
        for (var paper : papers) {
            for (var finding : new LearnedValues(paper, likeliest(paper)).findings()) {
                if (!keys.contains(finding.key())
                        && !isReadAsTheOther(finding, found)
                        && !(finding.saysNoRenewal() && keys.stream().anyMatch(RENEWING::contains))) {
                    surest.merge(finding.key(), finding, LearnedReader::surer);
                }
            }
        }
        return surest.values().stream()
                .sorted(Comparator.comparing(Finding::key))
                .toList();
    }

    /** A favour taken back is one that was given once or one that was given by the month; rules tell which, where they read it. */
    private static boolean isReadAsTheOther(Finding finding, List<Finding> found) {
        return finding.key().startsWith(CLAWBACK)
                && found.stream()
                        .anyMatch(read -> read.key().startsWith(CLAWBACK)
                                && read.paper() == finding.paper()
                                && read.sentence().equals(finding.sentence()));
    }

    private static Finding surer(Finding one, Finding other) {
        return other.confidence() > one.confidence() ? other : one;
    }

    /** By label the place that most probably states it. */
    private static Map<String, Likely> likeliest(Paper paper) {
        var lessons = Lessons.of(paper.language());
        var likeliest = new HashMap<String, Likely>();
        for (var sentence : paper.sentences()) {
            if (!isHeading(sentence) && Traits.saysSomething(sentence.text()) && !Asides.isAside(paper, sentence)) {
                candidates(paper, sentence, lessons)
                        .forEach(likely -> likeliest.merge(likely.label(), likely, Likely::likelier));
            }
        }
        return likeliest;
    }

    /** Three words of a heading look like much and say nothing. */
    private static boolean isHeading(Sentence sentence) {
        return sentence.heading().endsWith(sentence.text()) && sentence.text().indexOf(',') < 0;
    }

    private static List<Likely> candidates(Paper paper, Sentence sentence, Lessons lessons) {
        var candidates = new ArrayList<Likely>();
        var traits = Traits.of(sentence.heading(), sentence.text());
        lessons.sentences().of(traits).forEach((label, likelihood) -> {
            if (likelihood >= LIKELY_ENOUGH
                    && LearnedKeys.papers(label).contains(paper.kind())
                    && LearnedKeys.fits(label, sentence.text(), paper.around(sentence))) {
                candidates.add(new Likely(label, likelihood, sentence, null));
            }
        });
        for (var mention : Mentions.in(sentence.text(), paper.language())) {
            number(paper, sentence, mention, lessons).ifPresent(candidates::add);
        }
        return candidates;
    }

    /** A number is one thing only: the likeliest. */
    private static Optional<Likely> number(Paper paper, Sentence sentence, Mention mention, Lessons lessons) {
        return lessons.numbers().of(Traits.of(sentence.heading(), sentence.text(), mention)).entrySet().stream()
                .filter(label -> label.getValue() >= LIKELY_ENOUGH
                        && LearnedKeys.papers(label.getKey()).contains(paper.kind())
                        && LearnedKeys.value(label.getKey(), mention).isPresent()
                        && LearnedKeys.fits(label.getKey(), sentence.text(), paper.around(sentence))
                        && !(label.getKey().startsWith("support.") && ResponseTimes.isNotBinding(paper, sentence)))
                .max(Map.Entry.comparingByValue())
                .map(label -> new Likely(label.getKey(), label.getValue(), sentence, mention));
    }
}
