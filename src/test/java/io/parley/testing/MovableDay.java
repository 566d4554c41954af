package io.parley.testing;

import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** For {@code @Import}: the application's clock is one that a test moves; classes that import it share a context. */
@TestConfiguration(proxyBeanMethods = false)
public class MovableDay {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock(Instant.parse("2026-11-23T09:00:00Z"));
    }
}
