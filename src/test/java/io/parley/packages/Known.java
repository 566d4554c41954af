package io.parley.packages;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

/** Compares what is exported with known answers; what is not implemented yet may be missing, nothing may differ. */
final class Known {

    private Known() {}

    static void assertAgrees(JsonNode actual, JsonNode known, String place) {
        if (actual.isObject() && known.isObject()) {
            actual.properties().forEach(field -> {
                assertThat(known.has(field.getKey()))
                        .as(place + "." + field.getKey())
                        .isTrue();
                assertAgrees(field.getValue(), known.path(field.getKey()), place + "." + field.getKey());
            });
        } else {
            assertThat(actual).as(place).isEqualTo(known);
        }
    }
}
