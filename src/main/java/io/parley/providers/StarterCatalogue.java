package io.parley.providers;

import io.parley.common.NotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The file of examples that comes with the product. It holds no tenant's data, so every tenant may read it. */
@Component
class StarterCatalogue {

    private static final String FILE = "/catalogue/starter.json";

    private final Content content = read();

    /** The file as it is written. */
    record Content(String source, LocalDate asOf, List<StarterProvider> providers) {}

    String source() {
        return content.source();
    }

    LocalDate asOf() {
        return content.asOf();
    }

    List<StarterProvider> providers() {
        return content.providers();
    }

    StarterProvider provider(String key) {
        return providers().stream()
                .filter(example -> example.key().equals(key))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static Content read() {
        try (InputStream file = StarterCatalogue.class.getResourceAsStream(FILE)) {
            return JsonMapper.builder().build().readValue(Objects.requireNonNull(file, FILE), Content.class);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
