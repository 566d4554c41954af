package io.parley.readiness;

import java.util.Arrays;
import java.util.List;

/** What a site's checklist asks (domain.md §8); it starts with all but {@link #OWN}. */
public enum ReadinessTopic {
    /** Telephones by model and number. */
    PHONES,
    /** Switch ports that power a telephone. */
    POE_PORTS,
    /** Voice in a network of its own, and before all else. */
    VLAN_QOS,
    /** Answered by the site's measured download where it is known. */
    WAN_DOWN,
    /** Answered by the site's measured upload where it is known. */
    WAN_UP,
    /** What keeps running without power. */
    BATTERY,
    FAX,
    ALARM,
    LIFT,
    COMPUTERS,
    /** The address emergency services are sent to. */
    EMERGENCY_ADDRESS,
    /** In the consultant's own words. */
    OWN;

    static List<ReadinessTopic> starter() {
        return Arrays.stream(values()).filter(topic -> topic != OWN).toList();
    }
}
