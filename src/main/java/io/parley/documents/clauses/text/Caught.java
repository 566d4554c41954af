package io.parley.documents.clauses.text;

import java.util.regex.Matcher;

/** What a pattern with several wordings caught, whichever of them it was. */
public final class Caught {

    private Caught() {}

    /** @param groups names, of which one at least was caught; the first that was */
    public static String any(Matcher matcher, String... groups) {
        for (var group : groups) {
            if (matcher.namedGroups().containsKey(group) && matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        throw new IllegalStateException("None of the groups was caught in " + matcher.group());
    }
}
