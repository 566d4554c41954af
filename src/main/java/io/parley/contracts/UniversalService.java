package io.parley.contracts;

import io.parley.terms.PassThroughCeiling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What the catalogue says about the US universal service charge; the factor of the quarter is entered for each case. */
public final class UniversalService {

    private static final String CATALOGUE = "/catalogue/us-universal-service.properties";
    private static final Properties VALUES = read();

    private UniversalService() {}

    /** @param factor contribution factor, a fraction; absent where the charge does not exist or nobody entered it */
    public static Optional<PassThroughCeiling> ceiling(@Nullable BigDecimal factor) {
        return Optional.ofNullable(factor)
                .map(known -> new PassThroughCeiling(known, new BigDecimal(VALUES.getProperty("interstateShare"))));
    }

    private static Properties read() {
        var values = new Properties();
        try (var stream = UniversalService.class.getResourceAsStream(CATALOGUE)) {
            if (stream == null) {
                throw new IllegalStateException(CATALOGUE + " is not in the application");
            }
            values.load(stream);
            return values;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
