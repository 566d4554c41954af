package io.parley.documents.clauses.structure.contract;

import io.parley.documents.clauses.reading.ClauseReader;
import io.parley.documents.clauses.reading.Finding;
import io.parley.documents.clauses.reading.Paper;
import io.parley.documents.clauses.reading.PaperKind;
import io.parley.documents.clauses.reading.RuleParts;
import io.parley.documents.clauses.text.PaperLanguage;
import io.parley.documents.clauses.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Under which state's law an English contract stands: a sentence, a row of a table, or the answer to that question. */
public final class GoverningLaw implements ClauseReader {

    private static final String KEY = "law.governing";
    private static final String STATE = "(?<state>" + RuleParts.STATES + ")\\b";
    private static final Pattern LAW_OF = Pattern.compile(
            "\\b(?:laws?|statutes)\\b(?:,? (?:in force|applicable|and usages))? ?(?:of|in)? (?:the )?(?:(?:state|commonwealth|province) of )?"
                    + STATE
                    + "|\\b(?<state2>" + RuleParts.STATES + ")(?:'s|'|\\b) (?:\\w+ )?(?:laws?|statutes)\\b");
    private static final Pattern ROW = Pattern.compile(
            "^(?:(?:governing|applicable|choice of|controlling|proper) )?laws?\\b(?: and [a-z]+)?[ :.|-]{1,5}(?:the )?(?:laws? of )?(?:the )?(?:(?:state|commonwealth|province) of )?"
                    + STATE);
    private static final Pattern ANSWER =
            Pattern.compile("^(?:it is |that of |those of )?(?:the )?(?:(?:state|commonwealth|province) of )?" + STATE);
    private static final Pattern ASKED = Pattern.compile("\\blaws?\\b");
    private static final Pattern GOVERNS = Pattern.compile(
            "\\b(?:govern|appl|constru|determin|interpret|read\\b|decid|control|subject to|under\\b|according|accordance|rule|follow|enforc|judg)\\w*");
    private static final Pattern COMPANY = Pattern.compile(
            "\\b(?:organi[sz]ed|incorporated|existing|formed|chartered|registered|corporation|compan(?:y|ies)|llc)\\b[^;.]{0,50}$");
    private static final Pattern OTHER = Pattern.compile(
            "\\btax|wiretap|consent law|privacy|recording law|public utilit|\\bcode §|data protection|recorded calls?|911|emergency");
    private static final double SURE = 0.87;
    private static final double LIKELY = 0.79;
    private static final int SHORT = 40;

    @Override
    public List<String> keys() {
        return List.of(KEY);
    }

    @Override
    public List<Finding> read(Paper paper) {
        if (paper.kind() != PaperKind.TERMS || paper.language() != PaperLanguage.EN) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        paper.sentences().forEach(sentence -> sentence(paper, sentence).ifPresent(found::add));
        paper.lines().forEach(line -> find(paper, line, ROW, "state", SURE).ifPresent(found::add));
        return found;
    }

    private static Optional<Finding> sentence(Paper paper, Sentence sentence) {
        var text = sentence.text();
        if (OTHER.matcher(text).find()) {
            return Optional.empty();
        }
        var law = LAW_OF.matcher(text);
        if (law.find()) {
            boolean governs = GOVERNS.matcher(text).find();
            boolean alone = text.length() <= SHORT;
            var group = law.group("state") != null ? "state" : "state2";
            return COMPANY.matcher(text.substring(0, law.start())).find() || !governs && !alone
                    ? Optional.empty()
                    : Optional.of(finding(paper, sentence, law.start(group), law.end(group), governs ? SURE : LIKELY));
        }
        return ASKED.matcher(sentence.heading()).find()
                ? find(paper, sentence, ANSWER, "state", LIKELY)
                : Optional.empty();
    }

    private static Optional<Finding> find(
            Paper paper, Sentence sentence, Pattern pattern, String group, double confidence) {
        var found = pattern.matcher(sentence.text());
        return found.find()
                ? Optional.of(finding(paper, sentence, found.start(group), found.end(group), confidence))
                : Optional.empty();
    }

    private static Finding finding(Paper paper, Sentence sentence, int start, int end, double confidence) {
        return Finding.of(KEY, sentence.words().words(start, end), paper, sentence, start, end, confidence);
    }
}
