package io.parley.providers;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a provider helps when something breaks (domain.md §7). What is empty is not known.
 *
 * @param hours as captured terms write them: {@code 24x7}, {@code MON-FRI 08:00-20:00}, or other words
 * @param aroundTheClockOn the plans on which somebody answers at any hour
 * @param languages in words
 * @param responseMinutes target by severity, 1 being the worst
 * @param asOf when it was so
 * @param source where it is said
 */
public record SupportProfile(
        Set<SupportWay> ways,
        @Size(max = 200) String hours,
        @Size(max = 200) String aroundTheClockOn,
        @Size(max = 200) String languages,
        Map<Integer, Integer> responseMinutes,
        @Nullable LocalDate asOf,
        @Size(max = 180) String source) {

    public static final int SEVERITIES = 4;

    public static final SupportProfile UNKNOWN = new SupportProfile(Set.of(), "", "", "", Map.of(), null, "");

    public SupportProfile {
        ways = Set.copyOf(ways);
        hours = hours.strip();
        aroundTheClockOn = aroundTheClockOn.strip();
        languages = languages.strip();
        responseMinutes = Map.copyOf(responseMinutes);
        source = source.strip();
    }
}
