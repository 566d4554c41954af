package io.parley.tabular;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What rows may refer to, such as a client's sites: each by its id and by other names, in whatever case and width. A name
 * that two of them share refers to neither.
 */
public final class KnownNames {

    private static final String AMBIGUOUS = "";

    private final Map<String, String> ids = new HashMap<>();

    /** @param names by id, besides the id itself */
    public static KnownNames of(Map<String, ? extends Collection<String>> names) {
        var known = new KnownNames();
        names.forEach((id, others) -> others.forEach(other ->
                known.ids.merge(folded(other), id, (first, second) -> first.equals(second) ? first : AMBIGUOUS)));
        names.keySet().forEach(id -> known.ids.put(folded(id), id));
        return known;
    }

    private KnownNames() {}

    /** @return the id of what is meant; empty if nothing, or more than one thing, has this name */
    public Optional<String> find(String name) {
        return Optional.ofNullable(ids.get(folded(name))).filter(id -> !id.equals(AMBIGUOUS));
    }

    /** The same for texts that differ in case, width or surrounding white space only. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
