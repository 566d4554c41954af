package io.parley.warranty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A device of a client; what nobody has written down is absent or empty.
 *
 * @param row where it stands in its file, from 1
 * @param assetTag the client's own number
 * @param serial unique among the devices
 * @param site id of the site
 * @param ownership absent if not said
 * @param dates by the basis they may start a warranty on
 * @param replacementPrice for a new one today, in the client's currency
 */
public record Device(
        int row,
        String assetTag,
        String sku,
        String description,
        String serial,
        String mac,
        @Nullable String site,
        @Nullable Ownership ownership,
        Map<StartBasis, LocalDate> dates,
        @Nullable BigDecimal replacementPrice) {

    public Device {
        var copy = new EnumMap<StartBasis, LocalDate>(StartBasis.class);
        copy.putAll(dates);
        dates = Map.copyOf(copy);
    }

    public Optional<LocalDate> date(StartBasis basis) {
        return Optional.ofNullable(dates.get(basis));
    }
}
