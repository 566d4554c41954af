package io.parley.testing;

import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Where a test context keeps its data.
 *
 * @param url JDBC address of an empty schema
 */
public record TestDatabase(String url, String user, String password) {

    void use(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test-database",
                        Map.of(
                                "spring.datasource.url", url,
                                "spring.datasource.username", user,
                                "spring.datasource.password", password,
                                "spring.datasource.hikari.maximum-pool-size", 8)));
    }
}
