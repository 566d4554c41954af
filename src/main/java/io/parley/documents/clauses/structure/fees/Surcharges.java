package io.parley.documents.clauses.structure.fees;

import io.parley.documents.clauses.reading.ClauseReader;
import io.parley.documents.clauses.reading.Finding;
import io.parley.documents.clauses.reading.Paper;
import io.parley.documents.clauses.reading.PaperKind;
import io.parley.documents.clauses.text.PaperLanguage;
import io.parley.documents.clauses.text.Quantity;
import io.parley.documents.clauses.text.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Taxes and fees on top of the prices: rows of the table or items of the list that prints them. */
public final class Surcharges implements ClauseReader {

    private static final Pattern FEE_WORD = Pattern.compile(
            "\\b(?:fees?|surcharges?|charges?|tax(?:es)?|recovery|fund|contribution|assessments?|9-1-1|lev(?:y|ies)|e-?911|911|usf|vat|[ghpq]st)\\b");
    private static final Pattern PERCENT = Pattern.compile("(?<![\\d.])(\\d{1,2}(?:\\.\\d{1,4})?)%");
    private static final Pattern MONEY = Pattern.compile("(?:us\\$|usd|\\$) ?(\\d[\\d,]*(?:\\.\\d+)?)");
    private static final Pattern VOICE =
            Pattern.compile("\\bvoice|telephony|\\bcalling\\b|interstate|telecommunications (?:charges|revenue)");
    private static final Pattern RECURRING = Pattern.compile(
            "recurring|\\bper month charges|monthly (?:rates?|charges?|fees?|services?)|subscription|service charges|\\bmrc\\b|all monthly");
    private static final Pattern EVERYTHING = Pattern.compile(
            "(?:all|total|whole|entire|full) (?:of )?(?:the |your )?(?:charges|invoice|amounts|bill|billed)|everything|of the (?:invoice|bill)|invoice total|total (?:bill|invoice)");
    private static final Pattern VALUE_ADDED = Pattern.compile("\\bvat\\b|value[- ]added|\\b[gh]st\\b");
    /** "All charges, monthly and nonrecurring alike". */
    private static final Pattern RECURRING_AND_NOT = Pattern.compile(
            "\\b(?:monthly|recurring)\\b(?: charges)? (?:and|or|as well as|and also) (?:non-?recurring|1-time|one-?time|once|one-?off)|\\b(?:non-?recurring|1-time|one-?time) (?:and|or|as well as) (?:monthly|recurring)|\\bwhatever (?:their|its) kind");

    private static final Pattern PER_SEAT = Pattern.compile(
            "(?:per|each|every|a|/) ?(?:active |registered |voice |named |licensed |billed |hosted |assigned |individual |subscribed |enabled )?(?:seat|user|station|line|extension|licen[sc]e|handset|phone|subscriber line|agent|position)|/(?:seat|user|station|line)");
    private static final Pattern PER_NUMBER =
            Pattern.compile("(?:per|each|every|/) ?(?:telephone |phone |local |assigned |active )?(?:number|did)");
    private static final Pattern GOVERNMENT =
            Pattern.compile("\\bgovernments?\\b|remitted to|set by the state|state of [a-z]+|imposed by");
    private static final Pattern NOT_GOVERNMENT = Pattern.compile(
            "not (?:by (?:the )?(?:government|state|law)|a (?:government|governmental|tax)|an? \\w+ tax|a tax|taxes|required|imposed|set|mandated|collected for)|(?:kept|levied|charged|imposed|set|collected|added) by (?:us|the (?:provider|company|carrier)|[a-z]{4,20}(?! government)(?<!government|state|county|city|commission|authorities|law|federal|fcc)\\b)|\\b(?:keep|keeps)\\b|our (?:charge|fee)|retained by|set by (?:us|the provider|the company)|our own");
    private static final Pattern OTHER = Pattern.compile(
            "terminat|late payment|interest|credit|not returned|port-?out|\\bport(?:s|ed|ing)? (?:away|out)|\\b(?:number|numbers) (?:port|export|mov|transfer|releas|tak)\\w*|number transfer|activation|training|set-?up|one-?time|no (?:other )?(?:fee|surcharge)|availab|dispute|maximum|waive");
    private static final Pattern AMOUNT =
            Pattern.compile("(?<![\\d.])\\d{1,2}(?:\\.\\d{1,4})?%|(?:us\\$|usd|\\$) ?\\d[\\d,]*+(?:\\.\\d+)?");
    /** "Reduced from 3.5% to 2%": what it was is over. */
    private static final Pattern LOWERED =
            Pattern.compile("\\bfrom (?:us)?\\$? ?\\d[\\d.,]*+%?(?: [a-z]+){0,4}? to (?:the |only )?(?=\\$|\\d)");

    private static final Pattern CUT = Pattern.compile(", (?:and |plus )?|\\. |\\b(?:and|plus) ");
    private static final double SURE = 0.9;
    private static final double IN_A_ROW = 0.8;
    private static final double IN_A_MESS = 0.7;

    @Override
    public List<String> keys() {
        return List.of("fee.*");
    }

    @Override
    public List<Finding> read(Paper paper) {
        if (paper.kind() == PaperKind.SLA || paper.language() == PaperLanguage.ZH) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        paper.sentences().forEach(sentence -> items(paper, sentence, SURE, found));
        var named = found.stream()
                .filter(finding -> finding.confidence() >= SURE)
                .map(Finding::key)
                .collect(Collectors.toSet());
        for (var line : paper.lines()) {
            var rows = new ArrayList<Finding>();
            items(paper, line, IN_A_ROW, rows);
            rows.stream().filter(row -> !named.contains(row.key())).forEach(found::add);
        }
        return found;
    }

    private static void items(Paper paper, Sentence sentence, double confidence, List<Finding> found) {
        int from = 0;
        for (var item : sentence.text().split(";")) {
            int begin = 0;
            var ends = ends(item);
            // rows of a table that ran together: the words behind the amount may belong to the next one
            boolean ranTogether = AMOUNT.matcher(item).results().count() > ends.size() + 1;
            for (int end : ends) {
                read(paper, sentence, item.substring(begin, end), from + begin, ranTogether ? IN_A_MESS : confidence)
                        .ifPresent(found::add);
                begin = end;
            }
            from += item.length() + 1;
        }
    }

    /** Where the words about each amount end: at the first comma or "and" behind it, the last at the end. */
    private static List<Integer> ends(String item) {
        var ends = new ArrayList<Integer>();
        var amounts = AMOUNT.matcher(item).results().toList();
        for (int i = 1; i < amounts.size(); i++) {
            var cut = CUT.matcher(item)
                    .region(amounts.get(i - 1).end(), amounts.get(i).start());
            if (cut.find()
                    && FEE_WORD.matcher(item.substring(cut.end(), amounts.get(i).start()))
                            .find()) {
                ends.add(cut.end());
            }
        }
        ends.add(item.length());
        return ends;
    }

    private static Optional<Finding> read(Paper paper, Sentence sentence, String item, int place, double confidence) {
        if (!FEE_WORD.matcher(item).find() || OTHER.matcher(item).find()) {
            return Optional.empty();
        }
        var percent = PERCENT.matcher(item);
        var money = MONEY.matcher(item);
        var lowered = LOWERED.matcher(item);
        int from = lowered.find() ? lowered.end() : 0;
        boolean share = percent.find(from);
        if (!share && !money.find(from)) {
            return Optional.empty();
        }
        int amount = share ? percent.start() : money.start();
        var name = FeeNames.in(item.substring(0, amount)).or(() -> FeeNames.in(item.substring(amount)));
        return name.map(fee -> {
            var value = new LinkedHashMap<String, Object>();
            value.put("authority", authority(fee, item));
            value.put("basis", share ? shareOf(fee, item) : per(item, sentence.heading()));
            if (share) {
                value.put(
                        "rate",
                        new BigDecimal(percent.group(1))
                                .movePointLeft(2)
                                .setScale(4, java.math.RoundingMode.HALF_UP)
                                .toPlainString());
            } else {
                value.put("amount", Quantity.money(money.group(1)));
            }
            return Finding.of("fee." + fee, value, paper, sentence, place, place + item.length(), confidence)
                    .named(label(sentence, place, amount));
        });
    }

    private static String label(Sentence sentence, int place, int amount) {
        return sentence.words()
                .words(place, place + amount)
                .replaceAll("(?:[:,(\\-–—]|\\bat\\b|\\bof\\b|\\bcurrently\\b|, per \\w+|\\(voice\\)|\\s)+$", "")
                .strip();
    }

    private static String authority(String fee, String item) {
        return switch (fee) {
            case "usf" -> "PASS_THROUGH";
            case "tax" -> "GOVERNMENT";
            case "e911" -> NOT_GOVERNMENT.matcher(item).find() ? "PROVIDER" : "GOVERNMENT";
            default ->
                !NOT_GOVERNMENT.matcher(item).find() && GOVERNMENT.matcher(item).find() ? "GOVERNMENT" : "PROVIDER";
        };
    }

    private static String shareOf(String fee, String item) {
        if (RECURRING_AND_NOT.matcher(item).find()) {
            return "PCT_OF_ALL";
        }
        if (VOICE.matcher(item).find()) {
            return "PCT_OF_VOICE";
        }
        if (RECURRING.matcher(item).find()) {
            return "PCT_OF_RECURRING";
        }
        if (EVERYTHING.matcher(item).find() || VALUE_ADDED.matcher(item).find()) {
            return "PCT_OF_ALL";
        }
        return fee.equals("usf") || fee.equals("tax") ? "PCT_OF_VOICE" : "PCT_OF_RECURRING";
    }

    private static String per(String item, String heading) {
        if (PER_NUMBER.matcher(item).find()) {
            return "PER_NUMBER";
        }
        return PER_SEAT.matcher(item).find() || PER_SEAT.matcher(heading).find() ? "PER_SEAT" : "PER_ACCOUNT";
    }
}
