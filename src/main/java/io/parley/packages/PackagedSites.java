package io.parley.packages;

import io.parley.tabular.KnownNames;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sites of a profile, as lists refer to them. */
final class PackagedSites {

    private PackagedSites() {}

    /** Each by its id and its name. */
    static KnownNames names(PackageProfile profile) {
        Map<String, List<String>> names = new HashMap<>();
        for (var site : profile.root().get("sites").items()) {
            site.get("id")
                    .text()
                    .ifPresent(id -> site.get("name")
                            .text()
                            .ifPresentOrElse(
                                    name -> names.computeIfAbsent(id, key -> new ArrayList<>())
                                            .add(name),
                                    () -> names.computeIfAbsent(id, key -> new ArrayList<>())));
        }
        return KnownNames.of(names);
    }

    /** The client's zone; only moments that carry an offset need it. */
    static ZoneId zone(PackageProfile profile) {
        try {
            return profile.root()
                    .get("client")
                    .get("timeZone")
                    .text()
                    .map(ZoneId::of)
                    .orElse(ZoneOffset.UTC);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
