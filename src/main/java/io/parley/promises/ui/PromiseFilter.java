package io.parley.promises.ui;

import io.parley.promises.PromiseDetails;
import io.parley.promises.PromiseState;
import java.util.Arrays;

/** Which promises the list shows. */
enum PromiseFilter {
    TO_DO,
    IN_WRITING,
    WITHDRAWN,
    ALL;

    boolean shows(PromiseDetails promise) {
        return switch (this) {
            case TO_DO -> promise.state().isOpen();
            case IN_WRITING -> promise.state() == PromiseState.IN_WRITING;
            case WITHDRAWN -> promise.state() == PromiseState.WITHDRAWN;
            case ALL -> true;
        };
    }

    /** The filter an address names; the default for anything else. */
    static PromiseFilter named(String name) {
        return Arrays.stream(values())
                .filter(filter -> filter.name().equals(name))
                .findFirst()
                .orElse(TO_DO);
    }
}
