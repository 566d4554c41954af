package io.parley.uikit;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time zone of the reader's own clock, as the browser says it; UTC where it does not. */
public final class ReaderZone {

    private ReaderZone() {}

    public static ZoneId get() {
        UI ui = UI.getCurrent();
        String id = ui == null ? null : ui.getPage().getExtendedClientDetails().getTimeZoneId();
        if (id == null || id.isBlank()) {
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknownToUs) {
            return ZoneOffset.UTC;
        }
    }
}
