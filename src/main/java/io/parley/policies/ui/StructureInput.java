package io.parley.policies.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A clause of several parts. Parts that no field shows stay as they are. */
final class StructureInput {

    private final Map<String, ClauseInput> parts = new LinkedHashMap<>();
    private Map<String, @Nullable Object> known = Map.of();

    StructureInput with(String name, ClauseInput part) {
        parts.put(name, part);
        return this;
    }

    Map<String, ClauseInput> parts() {
        return parts;
    }

    @Nullable
    Object read() {
        var value = new LinkedHashMap<>(known);
        boolean any = false;
        for (var part : parts.entrySet()) {
            var typed = part.getValue().reading().get();
            any |= typed != null;
            if (typed != null || value.containsKey(part.getKey())) {
                value.put(part.getKey(), typed);
            }
        }
        return any ? value : null;
    }

    void show(@Nullable Object value) {
        var all = new LinkedHashMap<String, @Nullable Object>();
        if (value instanceof Map<?, ?> fields) {
            fields.forEach((name, part) -> all.put(String.valueOf(name), part));
        }
        known = all;
        parts.forEach((name, part) -> part.showing().accept(all.get(name)));
    }
}
