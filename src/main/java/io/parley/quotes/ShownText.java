package io.parley.quotes;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What was shown as the bytes that are stored and fingerprinted: JSON in UTF-8. */
final class ShownText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private ShownText() {}

    static byte[] write(ShownComparison shown) {
        return JSON.writeValueAsString(shown).getBytes(StandardCharsets.UTF_8);
    }

    static ShownComparison read(byte[] content) {
        return JSON.readValue(new String(content, StandardCharsets.UTF_8), ShownComparison.class);
    }
}
