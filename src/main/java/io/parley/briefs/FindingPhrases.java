package io.parley.briefs;

import io.parley.briefs.BriefFacts.Found;
import io.parley.common.Money;
import io.parley.common.Share;
import io.parley.reporting.Markup;
import io.parley.reporting.Tone;
import io.parley.terms.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Says findings in the words of the screen, with dates, money and names as the reader writes them. */
final class FindingPhrases {

    private final BriefWords words;
    private final TermPhrases terms;

    FindingPhrases(BriefWords words, TermPhrases terms) {
        this.words = words;
        this.terms = terms;
    }

    String say(Found found) {
        Object[] arguments = found.values().stream()
                .map(argument -> argument(found.rule(), argument))
                .toArray();
        return words.say("terms.finding." + found.rule(), arguments);
    }

    /** A gate in a word or two, for a cell of a table. */
    String brief(Found gate) {
        Object[] arguments = gate.values().stream()
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

    private Object argument(String rule, Object argument) {
        return switch (argument) {
            case LocalDate day -> words.date(day);
            case Money money -> words.money(money.amount());
            case Share share -> words.percent(share.fraction());
            default -> word(rule, argument.toString());
        };
    }

    private String word(String rule, String argument) {
        if (rule.startsWith("MUST_")) {
            return Arrays.stream(argument.split(", "))
                    .map(terms::feature)
                    .collect(Collectors.joining(words.say("list.separator")));
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
