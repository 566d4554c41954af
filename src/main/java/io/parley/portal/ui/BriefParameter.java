package io.parley.portal.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import io.parley.briefs.BriefId;
import io.parley.common.NotFoundException;
import java.util.Optional;
import java.util.UUID;

/** The release an address asks for; without one the newest is shown. */
final class BriefParameter {

    static final String NAME = "brief";

    private BriefParameter() {}

    static Optional<BriefId> of(BeforeEnterEvent event) {
        try {
            return event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(NAME)
                    .map(UUID::fromString)
                    .map(BriefId::new);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }
}
