package io.parley.packages;

import java.util.Locale;
import java.util.Map;

/** What providers are called: a package only knows their folders. */
record ProviderNames(Map<String, String> byFolder) {

    String of(String folder) {
        var name = byFolder.get(folder);
        return name != null ? name : folder.substring(0, 1).toUpperCase(Locale.ROOT) + folder.substring(1);
    }
}
