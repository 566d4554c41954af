package io.parley.providers;

import java.util.Locale;

/** What a reader looks for in the provider list; an empty text finds all. Looks in name and kind. */
public record ProviderFilter(String text) {

    public static final ProviderFilter ALL = new ProviderFilter("");

    String pattern() {
        String escaped = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + escaped + "%";
    }
}
