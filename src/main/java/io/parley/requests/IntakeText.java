package io.parley.requests;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers and scopes as text of their rows. */
final class IntakeText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private IntakeText() {}

    static String of(IntakeDraft answer) {
        return JSON.writeValueAsString(answer);
    }

    static IntakeDraft answer(String text) {
        return JSON.readValue(text, IntakeDraft.class);
    }

    static String of(RequestScope scope) {
        return JSON.writeValueAsString(scope);
    }

    static RequestScope scope(String text) {
        return JSON.readValue(text, RequestScope.class);
    }
}
