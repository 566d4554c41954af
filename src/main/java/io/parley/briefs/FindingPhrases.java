package io.parley.briefs;

import io.parley.briefs.BriefFacts.Found;
import io.parley.reporting.Markup;
import io.parley.reporting.Tone;
import io.parley.terms.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says findings in the words of the screen, with dates, money and names as the reader writes them. */
final class FindingPhrases {

    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern PERCENT = Pattern.compile("(\\d+(?:\\.\\d+)?) ?%");
    private static final Pattern MONEY = Pattern.compile("(-?\\d+\\.\\d+) [A-Z]{3}");

    private final BriefWords words;
    private final TermPhrases terms;

    FindingPhrases(BriefWords words, TermPhrases terms) {
        this.words = words;
        this.terms = terms;
    }

    String say(Found found) {
        Object[] arguments = found.arguments().stream()
                .map(argument -> argument(found.rule(), argument))
                .toArray();
        return words.say("terms.finding." + found.rule(), arguments);
    }

    /** A gate in a word or two, for a cell of a table. */
    String brief(Found gate) {
        Object[] arguments = gate.arguments().stream()
                .map(argument -> argument(gate.rule(), argument))
                .toArray();
        String key = "gate." + gate.rule();
        return words.knows(key) ? words.say(key, arguments) : say(gate);
    }

    Markup severity(Severity severity) {
        Tone tone = switch (severity) {
            case GATE -> Tone.BAD;
            case RED_FLAG -> Tone.WARN;
            case NOTE -> Tone.MUTED;
        };
        return Markup.toned(tone, words.say("terms.word." + severity.name())).strong();
    }

    private Object argument(String rule, String argument) {
        if (rule.startsWith("MUST_")) {
            return Arrays.stream(argument.split(", "))
                    .map(terms::feature)
                    .collect(Collectors.joining(words.say("list.separator")));
        }
        if (ISO_DATE.matcher(argument).matches()) {
            return words.date(LocalDate.parse(argument));
        }
        var money = MONEY.matcher(argument);
        if (money.matches()) {
            return words.money(new BigDecimal(money.group(1)));
        }
        var percent = PERCENT.matcher(argument);
        if (percent.matches()) {
            return words.percent(new BigDecimal(percent.group(1)).movePointLeft(2));
        }
        if (rule.equals("CONTRADICTION")) {
            return contradicting(argument);
        }
        return argument;
    }

    private String contradicting(String argument) {
        if (argument.matches("0\\.\\d+")) {
            return words.percent(new BigDecimal(argument));
        }
        return terms.name(argument, null);
    }
}
