package io.parley.outages.statuspage;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Time zones as status pages name them. */
final class Zones {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final ZoneId EASTERN = ZoneId.of("America/New_York");
    private static final ZoneId CENTRAL = ZoneId.of("America/Chicago");
    private static final ZoneId MOUNTAIN = ZoneId.of("America/Denver");
    private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");

    private static final Pattern OFFSET =
            Pattern.compile("(?:UTC|GMT)?\\s*([+-])\\s*(\\d{1,2})(?::?(\\d{2}))?", Pattern.CASE_INSENSITIVE);
    private static final Map<String, ZoneId> NAMES = Map.ofEntries(
            Map.entry("UTC", ZoneOffset.UTC),
            Map.entry("GMT", ZoneOffset.UTC),
            Map.entry("Z", ZoneOffset.UTC),
            Map.entry("世界协调时", ZoneOffset.UTC),
            Map.entry("EST", ZoneOffset.ofHours(-5)),
            Map.entry("EDT", ZoneOffset.ofHours(-4)),
            Map.entry("CDT", ZoneOffset.ofHours(-5)),
            Map.entry("MST", ZoneOffset.ofHours(-7)),
            Map.entry("MDT", ZoneOffset.ofHours(-6)),
            Map.entry("PST", ZoneOffset.ofHours(-8)),
            Map.entry("PDT", ZoneOffset.ofHours(-7)),
            Map.entry("ET", EASTERN),
            Map.entry("CT", CENTRAL),
            Map.entry("MT", MOUNTAIN),
            Map.entry("PT", PACIFIC),
            Map.entry("EASTERN", EASTERN),
            Map.entry("CENTRAL", CENTRAL),
            Map.entry("MOUNTAIN", MOUNTAIN),
            Map.entry("PACIFIC", PACIFIC),
            Map.entry("WET", ZoneOffset.UTC),
            Map.entry("CET", ZoneOffset.ofHours(1)),
            Map.entry("CEST", ZoneOffset.ofHours(2)),
            Map.entry("EET", ZoneOffset.ofHours(2)),
            Map.entry("EEST", ZoneOffset.ofHours(3)),
            Map.entry("SGT", ZoneOffset.ofHours(8)),
            Map.entry("HKT", ZoneOffset.ofHours(8)),
            Map.entry("JST", ZoneOffset.ofHours(9)),
            Map.entry("AEST", ZoneOffset.ofHours(10)),
            Map.entry("AEDT", ZoneOffset.ofHours(11)),
            Map.entry("北京时间", CHINA),
            Map.entry("中国标准时间", CHINA),
            Map.entry("BEIJING", CHINA),
            Map.entry("CHINA", CHINA));

    private Zones() {}

    /**
     * @param reader zone of the reader: it tells China's CST from America's
     * @return empty when nobody knows such a zone, or it means several and the reader's does not tell
     */
    static Optional<ZoneId> of(String written, ZoneId reader) {
        var offset = OFFSET.matcher(written.strip());
        if (offset.matches()) {
            return offset(offset.group(1), offset.group(2), offset.group(3) == null ? "0" : offset.group(3));
        }
        var name = written.strip().toUpperCase(Locale.ROOT).split("\\s+")[0];
        if (name.equals("CST")) {
            return china(reader) ? Optional.of(CHINA) : american(reader);
        }
        return Optional.ofNullable(NAMES.get(name));
    }

    private static boolean china(ZoneId reader) {
        return reader.equals(CHINA)
                || reader.getId().equals("Asia/Urumqi")
                || reader.getId().equals("PRC");
    }

    private static Optional<ZoneId> american(ZoneId reader) {
        return reader.getId().startsWith("America/") ? Optional.of(ZoneOffset.ofHours(-6)) : Optional.empty();
    }

    private static Optional<ZoneId> offset(String sign, String hours, String minutes) {
        try {
            int minus = sign.equals("-") ? -1 : 1;
            return Optional.of(
                    ZoneOffset.ofHoursMinutes(minus * Integer.parseInt(hours), minus * Integer.parseInt(minutes)));
        } catch (DateTimeException noOffset) {
            return Optional.empty();
        }
    }
}
