package io.parley.evidence.ui;

import java.util.Locale;

/** What of an offer's terms the list shows. */
enum Shown {
    OPEN,
    ACCEPTED,
    REJECTED,
    NOT_FOUND;

    /** Of a translation, and as it stands in the address. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Shown of(String address) {
        for (var shown : values()) {
            if (shown.key().equals(address)) {
                return shown;
            }
        }
        return OPEN;
    }
}
