package io.parley.devices;

import io.parley.clients.ClientId;
import io.parley.clients.ClientScopedEntity;
import io.parley.tabular.KnownNames;
import io.parley.warranty.Ownership;
import io.parley.warranty.WarrantyCover;
import io.parley.warranty.WarrantyPolicy;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A device of a client with the stored end of its warranty, so that lists sort and count by it. */
@Entity
class RegisteredDevice extends ClientScopedEntity {

    @Column(nullable = false, length = 100)
    private String assetTag;

    @Column(nullable = false, length = 100)
    private String sku;

    @Column(nullable = false, length = 100)
    private String serial;

    /** The serial without case and width. */
    @Column(nullable = false, length = 100)
    private String serialKey;

    @Column(nullable = false, length = 40)
    private String mac;

    /** The digits of the MAC; absent without one, so that any number of devices has none. */
    @Column(length = 40)
    private @Nullable String macKey;

    @Column(nullable = false, length = 300)
    private String description;

    @Column(length = 20)
    private @Nullable String siteCode;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private @Nullable Ownership ownership;

    @Column
    private @Nullable LocalDate shippedOn;

    @Column
    private @Nullable LocalDate purchasedOn;

    @Column
    private @Nullable LocalDate activatedOn;

    @Column
    private @Nullable LocalDate producedOn;

    @Column(precision = 19, scale = 4)
    private @Nullable BigDecimal replacementPrice;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    private WarrantyCover.State coverState;

    @Column(nullable = false, length = 60)
    private String policyCode;

    @Column
    private @Nullable LocalDate coverStart;

    @Column
    private @Nullable LocalDate computedUntil;

    @Column
    private @Nullable LocalDate psuUntil;

    @Column
    private @Nullable LocalDate batteryUntil;

    /** What counts: the override or else what was computed. */
    @Column
    private @Nullable LocalDate coveredUntil;

    @Column
    private @Nullable LocalDate overrideUntil;

    @Column(nullable = false, length = 1000)
    private String overrideReason = "";

    @Column(nullable = false, length = 200)
    private String overrideBy = "";

    @Column
    private @Nullable Instant overrideAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected RegisteredDevice() {}

    @SuppressWarnings("NullAway.Init") // write() and cover() set the rest
    RegisteredDevice(ClientId client, DeviceDraft draft, WarrantyCover cover) {
        super(client);
        write(draft);
        cover(cover);
    }

    /** @throws io.parley.common.StaleEditException if somebody changed it since {@code expectedVersion} was read */
    void revise(DeviceDraft draft, long expectedVersion) {
        requireVersion(expectedVersion);
        write(draft);
    }

    /** The change to many at once, whatever version each has. */
    void write(DeviceDraft draft) {
        assetTag = draft.assetTag().strip();
        sku = draft.sku().strip();
        serial = draft.serial().strip();
        serialKey = key(serial);
        mac = draft.mac().strip();
        macKey = macKey(mac);
        description = draft.description().strip();
        siteCode = draft.site();
        ownership = draft.ownership();
        shippedOn = draft.shipped();
        purchasedOn = draft.purchased();
        activatedOn = draft.activated();
        producedOn = draft.produced();
        replacementPrice = draft.replacementPrice();
    }

    void cover(WarrantyCover cover) {
        coverState = cover.state();
        WarrantyPolicy policy = cover.policy();
        policyCode = policy == null ? "" : policy.id();
        coverStart = cover.start();
        computedUntil = cover.end();
        psuUntil = cover.psuEnd();
        batteryUntil = cover.batteryEnd();
        settle();
    }

    void override(CoverOverride known, long expectedVersion) {
        requireVersion(expectedVersion);
        overrideUntil = known.until();
        overrideReason = known.reason().strip();
        overrideBy = known.by();
        overrideAt = known.at();
        settle();
    }

    void withdrawOverride(long expectedVersion) {
        requireVersion(expectedVersion);
        overrideUntil = null;
        overrideReason = "";
        overrideBy = "";
        overrideAt = null;
        settle();
    }

    private void settle() {
        coveredUntil = overrideUntil == null ? computedUntil : overrideUntil;
    }

    /** The same for serials that differ in case or width only. */
    static String key(String serial) {
        return KnownNames.folded(serial);
    }

    /** The same for MAC addresses that differ in their separators only. */
    static @Nullable String macKey(String mac) {
        var digits = KnownNames.folded(mac).replaceAll("[^0-9a-z]", "").toUpperCase(Locale.ROOT);
        return digits.isEmpty() ? null : digits;
    }

    DeviceId deviceId() {
        return new DeviceId(id());
    }

    DeviceDraft draft() {
        return new DeviceDraft(
                assetTag,
                sku,
                serial,
                mac,
                description,
                siteCode,
                ownership,
                shippedOn,
                purchasedOn,
                activatedOn,
                producedOn,
                replacementPrice);
    }

    private @Nullable CoverOverride overridden() {
        return overrideUntil == null
                ? null
                : new CoverOverride(overrideUntil, overrideReason, overrideBy, Objects.requireNonNull(overrideAt));
    }

    DeviceDetails details() {
        return new DeviceDetails(
                deviceId(),
                client(),
                draft(),
                new StoredCover(
                        coverState, policyCode, coverStart, computedUntil, psuUntil, batteryUntil, overridden()),
                version());
    }
}
