package io.parley.clients;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The features people usually ask for (domain.md §5). A client may need others; those keep their own words. */
public enum Feature {
    AI_ANALYTICS,
    LIVE_CHAT,
    CRM,
    API,
    RECORDING,
    AUTO_ATTENDANT,
    QUEUES,
    MOBILE_APP,
    DESKTOP_APP,
    SMS,
    FAX,
    VIDEO,
    SSO,
    E911,
    PORTING;

    /**
     * What a feature is called; one that only a client or a provider knows keeps its own words.
     *
     * @param texts gives the text of a key in the reader's language
     */
    public static String nameOf(String code, UnaryOperator<String> texts) {
        return find(code)
                .map(known -> texts.apply("clients.feature." + known.name().toLowerCase(Locale.ROOT)))
                .orElse(code);
    }

    public static Optional<Feature> find(String code) {
        return Arrays.stream(values())
                .filter(feature -> feature.name().equalsIgnoreCase(code))
                .findFirst();
    }
}
