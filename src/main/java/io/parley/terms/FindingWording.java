package io.parley.terms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says what a rule found in the reader's words: keys and features by their names, periods with their unit. */
public final class FindingWording {

    private static final Pattern PERIOD = Pattern.compile("(\\d{1,9}) ([A-Z_]+)");

    private final Texts texts;

    /** Where words come from, in the reader's language; it also writes days, money and shares among the arguments. */
    @FunctionalInterface
    public interface Texts {

        /** @return something that begins with {@code !} when there is no such key */
        String get(String key, Object... arguments);
    }

    public FindingWording(Texts texts) {
        this.texts = texts;
    }

    public String say(Finding finding) {
        return say(finding.ruleId(), finding.arguments());
    }

    /** @param arguments as of {@link Finding#arguments} */
    public String say(String rule, List<?> arguments) {
        return texts.get(
                "terms.finding." + rule,
                arguments.stream()
                        .map(argument -> argument instanceof String word ? word(rule, word) : argument)
                        .toArray());
    }

    private String word(String rule, String argument) {
        if (rule.startsWith("MUST_")) {
            return Arrays.stream(argument.split(", "))
                    .map(feature -> named("clients.feature." + feature.toLowerCase(Locale.ROOT), feature))
                    .collect(Collectors.joining(texts.get("terms.finding.separator")));
        }
        var period = PERIOD.matcher(argument);
        if (period.matches()) {
            return period.group(1) + " " + named(TermWord.labelKey(period.group(2)), period.group(2));
        }
        return TermKeys.find(argument)
                .map(known -> named(known.labelKey(), argument))
                .orElseGet(() -> named(TermWord.labelKey(argument), argument));
    }

    private String named(String key, String otherwise) {
        var name = texts.get(key);
        return name.startsWith("!") ? otherwise : name;
    }
}
