package io.parley.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of term the product understands.
 *
 * @param key such as {@code renewal.mode}; a key of a family stands for all members, such as {@code fee.*}
 * @param consideration which of the ten considerations it belongs to, 1–10
 * @param kind shape of the value
 * @param unit unit of a count, such as {@code months}
 * @param vocabulary words a choice may take; empty when open
 */
public record TermKey(
        String key,
        int consideration,
        TermValueKind kind,
        @Nullable String unit,
        List<String> vocabulary) {

    /** Key of the name in the translations. */
    public String labelKey() {
        return "terms.key." + key.replace(".*", "");
    }

    boolean covers(String captured) {
        return key.equals(captured) || key.endsWith(".*") && captured.startsWith(key.substring(0, key.length() - 1));
    }
}
