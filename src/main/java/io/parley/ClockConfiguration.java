package io.parley;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The one clock of the application. With {@code parley.clock.starts-on} it runs from that day on instead of today: the
 * demo's offers would otherwise have expired under the visitor. Tests put a {@code @Primary} one in its place.
 */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    Clock clock(@Value("${parley.clock.starts-on:#{null}}") @Nullable LocalDate startsOn) {
        Clock system = Clock.systemUTC();
        if (startsOn == null) {
            return system;
        }
        LocalDate today = LocalDate.ofInstant(system.instant(), ZoneOffset.UTC);
        return Clock.offset(
                system,
                Duration.between(
                        today.atStartOfDay(ZoneOffset.UTC).toInstant(),
                        startsOn.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
