package io.parley.devices.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.parley.devices.DeviceFilter;
import io.parley.warranty.Ownership;
import io.parley.warranty.WarrantyBucket;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What of the register is shown, kept in the address so that it can be sent and come back to. */
final class RegisterFilter {

    private static final String BUCKET = "cover";
    private static final String SITE = "site";
    private static final String OWNERSHIP = "ownership";

    private RegisterFilter() {}

    static DeviceFilter of(QueryParameters parameters) {
        return new DeviceFilter(
                "",
                parameters.getSingleParameter(SITE).orElse(""),
                word(parameters, BUCKET, WarrantyBucket.values()),
                word(parameters, OWNERSHIP, Ownership.values()));
    }

    private static <E extends Enum<E>> @Nullable E word(QueryParameters parameters, String name, E[] words) {
        return parameters
                .getSingleParameter(name)
                .flatMap(text -> Arrays.stream(words)
                        .filter(word -> word.name().equals(text))
                        .findFirst())
                .orElse(null);
    }

    static void keep(DeviceFilter filter) {
        var ui = UI.getCurrentOrThrow();
        var location = ui.getActiveViewLocation();
        var parameters = put(location.getQueryParameters(), SITE, filter.site());
        var bucket = filter.bucket();
        parameters = put(parameters, BUCKET, bucket == null ? "" : bucket.name());
        var ownership = filter.ownership();
        parameters = put(parameters, OWNERSHIP, ownership == null ? "" : ownership.name());
        ui.getPage().getHistory().replaceState(null, new Location(location.getPath(), parameters));
    }

    private static QueryParameters put(QueryParameters parameters, String name, String value) {
        return value.isEmpty() ? parameters.excluding(name) : parameters.merging(name, value);
    }
}
