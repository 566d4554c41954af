package io.parley.clients;

import java.util.Arrays;
import java.util.Optional;

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

    public static Optional<Feature> find(String code) {
        return Arrays.stream(values())
                .filter(feature -> feature.name().equalsIgnoreCase(code))
                .findFirst();
    }
}
