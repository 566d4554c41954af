package io.parley.identity;

import io.parley.common.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** A 256-bit secret that exists only in the link it is part of; the database keeps its hash. */
record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret mint() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] hash() {
        return hash(text);
    }

    static byte[] hash(String text) {
        return Sha256.digest(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "secret";
    }
}
