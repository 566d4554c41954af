package io.parley.warranty.sheet;

import static io.parley.warranty.sheet.DeviceColumn.ASSET_TAG;
import static io.parley.warranty.sheet.DeviceColumn.DESCRIPTION;
import static io.parley.warranty.sheet.DeviceColumn.MAC;
import static io.parley.warranty.sheet.DeviceColumn.OWNERSHIP;
import static io.parley.warranty.sheet.DeviceColumn.PRICE;
import static io.parley.warranty.sheet.DeviceColumn.SERIAL;
import static io.parley.warranty.sheet.DeviceColumn.SITE;
import static io.parley.warranty.sheet.DeviceColumn.SKU;

import io.parley.tabular.Amount;
import io.parley.tabular.KnownNames;
import io.parley.tabular.RowProblemCode;
import io.parley.tabular.SheetRow;
import io.parley.tabular.TableBody;
import io.parley.warranty.Device;
import io.parley.warranty.StartBasis;
import io.parley.warranty.WarrantyCatalogue;
import io.parley.warranty.WarrantyCover;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one list of devices; the first thing wrong with a row is what is said about it. A device whose warranty
 * is not known is taken: it is there, whatever its papers say.
 */
final class DeviceRows {

    private static final BigDecimal ABSURD = new BigDecimal("1000000000");

    private static final Map<StartBasis, DeviceColumn> DATES = new EnumMap<>(Map.of(
            StartBasis.SHIP, DeviceColumn.SHIPPED,
            StartBasis.PURCHASE, DeviceColumn.PURCHASED,
            StartBasis.ACTIVATION, DeviceColumn.ACTIVATED,
            StartBasis.PRODUCTION, DeviceColumn.PRODUCED));

    private final TableBody<DeviceColumn> body;
    private final KnownNames sites;
    private final WarrantyCatalogue catalogue;
    private final List<Device> devices = new ArrayList<>();
    private final Map<String, Integer> serials = new HashMap<>();

    DeviceRows(TableBody<DeviceColumn> body, KnownNames sites, WarrantyCatalogue catalogue) {
        this.body = body;
        this.sites = sites;
        this.catalogue = catalogue;
    }

    List<Device> devices() {
        return devices;
    }

    void read(SheetRow row) {
        if (hasEach(row, List.of(SKU, SERIAL)) && siteIsKnown(row)) {
            dates(row).flatMap(dates -> device(row, dates)).ifPresent(device -> take(row, device));
        }
    }

    private void take(SheetRow row, Device device) {
        var first = serials.putIfAbsent(KnownNames.folded(device.serial()), row.number());
        if (first != null) {
            body.duplicate(row, SERIAL, first);
            return;
        }
        devices.add(device);
        body.warnIfComputed(row);
        warnOfUnknownWarranty(row, device);
    }

    private boolean hasEach(SheetRow row, List<DeviceColumn> needed) {
        for (var column : needed) {
            if (body.cell(row, column).isBlank()) {
                body.missing(row, column);
                return false;
            }
        }
        return true;
    }

    private boolean siteIsKnown(SheetRow row) {
        boolean known = body.cell(row, SITE).isBlank() || site(row) != null;
        if (!known) {
            body.unknownSite(row, SITE);
        }
        return known;
    }

    private @Nullable String site(SheetRow row) {
        return sites.find(body.text(row, SITE)).orElse(null);
    }

    private Optional<Map<StartBasis, LocalDate>> dates(SheetRow row) {
        Map<StartBasis, LocalDate> dates = new EnumMap<>(StartBasis.class);
        for (var entry : DATES.entrySet()) {
            var column = entry.getValue();
            if (!body.cell(row, column).isBlank()) {
                var date = body.date(row, column);
                if (date.isEmpty()) {
                    body.badDate(row, column);
                    return Optional.empty();
                }
                dates.put(entry.getKey(), date.get());
            }
        }
        return Optional.of(dates);
    }

    private Optional<Device> device(SheetRow row, Map<StartBasis, LocalDate> dates) {
        BigDecimal price = null;
        if (!body.cell(row, PRICE).isBlank()) {
            var read = body.amount(row, PRICE)
                    .filter(amount -> !amount.percent() && amount.unit().isEmpty())
                    .map(Amount::value);
            if (read.isEmpty()) {
                body.notANumber(row, PRICE);
                return Optional.empty();
            }
            price = read.get();
            if (price.signum() < 0 || price.compareTo(ABSURD) >= 0) {
                body.outOfRange(row, PRICE);
                return Optional.empty();
            }
        }
        return Optional.of(new Device(
                row.number(),
                body.text(row, ASSET_TAG),
                body.text(row, SKU),
                body.text(row, DESCRIPTION),
                body.text(row, SERIAL),
                body.text(row, MAC),
                site(row),
                WarrantyWords.ownership(body.text(row, OWNERSHIP)).orElse(null),
                dates,
                price));
    }

    private void warnOfUnknownWarranty(SheetRow row, Device device) {
        var cover = WarrantyCover.of(device, catalogue);
        var policy = cover.policy();
        switch (cover.state()) {
            case NO_POLICY ->
                body.warn(row, SKU, RowProblemCode.UNKNOWN_SKU, "warranty.sheet.row.unknownSku", body.shown(row, SKU));
            case START_DATE_MISSING ->
                body.warn(
                        row,
                        DATES.getOrDefault(policy == null ? null : policy.basis(), SKU),
                        RowProblemCode.START_DATE_MISSING,
                        "warranty.sheet.row.startDateMissing",
                        policy == null ? "" : policy.id());
            case UNTIL, LIFETIME -> {
                // The warranty is known.
            }
        }
    }
}
