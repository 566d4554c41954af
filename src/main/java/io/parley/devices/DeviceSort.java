package io.parley.devices;

/** What a register can be sorted by. */
public enum DeviceSort {
    COVERED_UNTIL("coveredUntil"),
    SKU("sku"),
    SERIAL("serialKey"),
    SITE("siteCode"),
    ASSET_TAG("assetTag");

    private final String property;

    DeviceSort(String property) {
        this.property = property;
    }

    String property() {
        return property;
    }
}
