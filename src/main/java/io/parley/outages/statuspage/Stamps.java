package io.parley.outages.statuspage;

import io.parley.outages.statuspage.Stamp.Half;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the times in a line. */
final class Stamps {

    private static final int IGNORING_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String ZONE =
            "(?:utc|gmt)(?:(?:\\s?\\+\\s?|-)(?:0?\\d|1[0-4])(?::?(?:00|30|45))?(?!:?\\d))?(?![a-z])"
                    + "|z(?![a-z])"
                    + "|(?:eastern|central|mountain|pacific|beijing|china)(?:\\s+(?:standard|daylight))?(?:\\s+time)?(?![a-z])"
                    + "|(?-i:[A-Z]{1,4}T)(?![A-Za-z])"
                    + "|北京时间|中国标准时间|世界协调时";

    /** Without UTC before it an offset looks like a span: only behind an ISO time, or with four digits behind a space. */
    private static final String BARE_OFFSET = "(?<=T\\d{2}:\\d{2}|T\\d{2}:\\d{2}:\\d{2})[+-]\\d{2}:?\\d{2}"
            + "|(?<=\\s)[+-]\\d{4}(?!\\d)|(?<=\\s)\\+\\d{2}:\\d{2}(?!\\d)";

    private static final String TIME = "(?<half>上午|下午|晚上|晚间|凌晨|早上|中午)?\\s*(?<![\\d:.])(?<hour>\\d{1,2})"
            + "(?::(?<minute>\\d{2})(?::\\d{2}(?:\\.\\d+)?)?(?!\\d)|[点时](?:(?<cminute>\\d{1,2})分?)?"
            + "|(?=\\s*[ap]\\.?m(?![a-z])))"
            + "(?:\\s*(?<clock>[ap])\\.?m\\b\\.?)?"
            + "(?:\\s*[(\\[]?\\s*(?<zone>" + ZONE + "|" + BARE_OFFSET + ")\\s*[)\\]]?)?";
    private static final Pattern STAMP = Pattern.compile(
            "(?:(?:北京时间\\s*)?(?:" + Dates.DATE + ")\\s*(?:[T,·|@]|at\\b|-)?\\s*,?\\s*)?(?:北京时间\\s*)?" + TIME,
            IGNORING_CASE);
    private static final Pattern DATE_BEHIND =
            Pattern.compile("\\s*,?\\s*(?:on\\s+)?" + Dates.DATE + "(?!\\s*,?\\s*(?:at\\s+)?\\d{1,2}:)", IGNORING_CASE);
    private static final Set<String> AFTERNOON = Set.of("下午", "晚上", "晚间", "中午", "p", "P");

    private Stamps() {}

    /** In the order of the line. */
    static List<Stamp> in(String line, boolean monthFirst) {
        var stamps = new ArrayList<Stamp>();
        var found = STAMP.matcher(line);
        while (found.find()) {
            var stamp = withDateBehind(of(found, line, monthFirst), line, monthFirst);
            if (stamp.isPossible()) {
                stamps.add(stamp);
            }
        }
        return stamps;
    }

    private static Stamp of(Matcher found, String line, boolean monthFirst) {
        var minute = found.group("minute") == null ? found.group("cminute") : found.group("minute");
        var zone = found.group("zone");
        return new Stamp(
                found.start(),
                found.end(),
                Dates.of(found, monthFirst),
                Integer.parseInt(found.group("hour")),
                minute == null ? 0 : Integer.parseInt(minute),
                half(found),
                zone == null && line.contains("北京时间") ? "北京时间" : zone);
    }

    private static @Nullable Half half(Matcher found) {
        var written = found.group("clock") == null ? found.group("half") : found.group("clock");
        if (written == null) {
            return null;
        }
        return AFTERNOON.contains(written) ? Half.AFTERNOON : Half.MORNING;
    }

    /** 14:05 UTC on November 12, 2026. */
    private static Stamp withDateBehind(Stamp stamp, String line, boolean monthFirst) {
        if (stamp.date() != null) {
            return stamp;
        }
        var behind = DATE_BEHIND.matcher(line).region(stamp.to(), line.length());
        var date = behind.lookingAt() ? Dates.of(behind, monthFirst) : null;
        return date == null ? stamp : stamp.on(date, behind.end());
    }
}
