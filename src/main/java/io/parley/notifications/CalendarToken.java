package io.parley.notifications;

import io.parley.common.Sha256;
import io.parley.tenancy.TenantId;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The last part of a calendar's address: whose tenant, which feed, and 256 bits that only the calendar knows. Tenant and feed
 * are no secret; they spare a table that is read across tenants.
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record CalendarToken(TenantId tenant, UUID feed, byte[] secret) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int UUID_BYTES = 16;
    private static final int SECRET_BYTES = 32;
    private static final int LENGTH = 2 * UUID_BYTES + SECRET_BYTES;

    static byte[] newSecret() {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** Empty for anything that is none. */
    static Optional<CalendarToken> of(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException noToken) {
            return Optional.empty();
        }
        if (bytes.length != LENGTH) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(bytes);
        var tenant = new UUID(buffer.getLong(), buffer.getLong());
        var feed = new UUID(buffer.getLong(), buffer.getLong());
        var secret = new byte[SECRET_BYTES];
        buffer.get(secret);
        return Optional.of(new CalendarToken(new TenantId(tenant), feed, secret));
    }

    String text() {
        var bytes = ByteBuffer.allocate(LENGTH)
                .putLong(tenant.value().getMostSignificantBits())
                .putLong(tenant.value().getLeastSignificantBits())
                .putLong(feed.getMostSignificantBits())
                .putLong(feed.getLeastSignificantBits())
                .put(secret)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    byte[] hash() {
        return hash(secret);
    }

    static byte[] hash(byte[] secret) {
        return Sha256.digest(secret);
    }

    @Override
    public String toString() {
        return "calendar token of feed " + feed;
    }
}
