package io.parley.documents.clauses;

import io.parley.documents.clauses.text.Sentence;
import java.util.regex.Pattern;

/** Between a clause and another that changes it, the change is what holds. */
final class Exceptions {

    private static final String PLACE =
            "(?:sections?|clauses?|articles?|paragraphs?|part|annex|the (?:master|standard|general|online) terms|[a-z]{0,2}\\d{1,2}(?:\\.\\d{1,2})*\\b)";
    /** "Notwithstanding section 4", "in place of the percentage in A6.1". */
    private static final Pattern CHANGES = Pattern.compile(
            "\\b(?:notwithstanding|in place of|instead of|in lieu of|in (?:derogation|deviation|variation) (?:of|from)|(?:deviating|departing) from|contrary to|by way of (?:derogation|exception) from|overrid\\w+|superseding) (?:the (?:\\w+ ){1,3}(?:in|of|under) )?"
                    + PLACE
                    + "|\\b"
                    + PLACE
                    + "(?: \\([a-z -]+\\))? (?:does|shall|do|will) not apply to this (?:order|contract|agreement|customer)\\b"
                    + "|^(?:amendment|special condition|deviation)s? [a-z0-9]{1,3}\\b|特别约定|(?:替代|取代|代替|不适用)[^。;]{0,8}第\\d+条|第\\d+条[^。;]{0,12}(?:改为|修改为|变更为|调整为|不适用)|(?:与|和)[^。;]{0,12}(?:不一致|冲突)[^。;]{0,6}以本");
    /** "Unless the Order Form says otherwise". */
    private static final Pattern DEFAULT = Pattern.compile(
            "\\b(?:unless|save (?:where|as|if)|except (?:where|as|if)|where no|if (?:the|an?|no)) (?:the |an? |no |other )*(?:service |purchase )?(?:order(?: form)?s?|schedule|special (?:conditions?|terms)|quotation|quote|proposal|annex|amendment|statement)\\b[^;,]{0,40}\\b(?:states?|says?|sets?|provides?|specif\\w+|agreed|names?|otherwise|another|different|none)\\b"
                    + "|\\borders without such\\b|未(?:作)?(?:另行|特别)?(?:约定|载明|注明)的,");

    private static final double CHANGED = 0.12;
    private static final double UNLESS_CHANGED = 0.04;

    private Exceptions() {}

    /** What to add to how sure a finding is, when several say different things. */
    static double weight(Sentence sentence) {
        if (CHANGES.matcher(sentence.text()).find()) {
            return CHANGED;
        }
        return DEFAULT.matcher(sentence.text()).find() ? -UNLESS_CHANGED : 0;
    }
}
