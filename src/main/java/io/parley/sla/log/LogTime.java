package io.parley.sla.log;

import io.parley.tabular.Cell;
import io.parley.tabular.DateOrder;
import io.parley.tabular.DateReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads moments: with an offset as written, without one in the client's zone.
 *
 * @param order decides dates such as 03/04/2026
 */
record LogTime(ZoneId zone, DateOrder order) {

    private static final Pattern WITH_OFFSET =
            Pattern.compile("(.*\\d:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?) ?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})");

    Optional<Instant> read(Cell cell) {
        var found = WITH_OFFSET.matcher(cell.text().strip());
        if (!found.matches()) {
            return DateReader.readDateTime(cell, order)
                    .map(local -> local.atZone(zone).toInstant());
        }
        return DateReader.readDateTime(found.group(1), order).flatMap(local -> at(local, found.group(2)));
    }

    private static Optional<Instant> at(LocalDateTime local, String offset) {
        try {
            var zone = Character.isLetter(offset.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(offset);
            return Optional.of(local.toInstant(zone));
        } catch (DateTimeException noOffset) {
            return Optional.empty();
        }
    }
}
