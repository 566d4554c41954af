package io.parley.documents.clauses.text;

import java.util.regex.Matcher;

/** What a pattern with several wordings caught, whichever of them it was. */
public final class Caught {

    private Caught() {}

    /** @return the first of the groups that was caught; one of them was */
    public static String any(Matcher matcher, String... groups) {
        for (var group : groups) {
            if (matcher.namedGroups().containsKey(group) && matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        throw new IllegalStateException("None of the groups was caught in " + matcher.group());
    }
}
