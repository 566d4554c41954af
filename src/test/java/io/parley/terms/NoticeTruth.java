package io.parley.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares a notice schedule with its known answer, key by key. */
final class NoticeTruth {

    private NoticeTruth() {}

    static void assertSame(NoticeSchedule actual, JsonNode expected) {
        same(expected, "renewalsRolled", actual.renewalsRolled());
        same(expected, "termLastDay", actual.termLastDay());
        same(expected, "renewalDate", actual.renewalDate());
        same(expected, "countFrom", actual.countFrom());
        same(expected, "cancelByCalendar", actual.cancelByCalendar());
        same(expected, "cancelByEffective", actual.cancelByEffective());
        same(expected, "sendBy", actual.sendBy());
        same(expected, "earliest", actual.earliest());
        same(expected, "status", actual.status());
        var band = actual.band();
        same(expected, "band", band == null ? null : band.code());
        same(expected, "contractMonthsToEnd", actual.contractMonthsToEnd());
        same(expected, "daysToSendBy", actual.daysToSendBy());
    }

    private static void same(JsonNode expected, String key, @Nullable Object actual) {
        var node = expected.path(key);
        var text = node.isMissingNode() || node.isNull() ? "null" : node.asString();
        assertThat(String.valueOf(actual)).as(key).isEqualTo(text);
    }
}
