package io.parley.providers;

import io.parley.tenancy.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

/** Values of this module that are kept as JSON text. */
final class JsonColumns {

    private JsonColumns() {}

    /** {@link ProviderFacts} as text. */
    @Converter
    static final class Facts extends JsonColumn<ProviderFacts> {

        Facts() {
            super(new TypeReference<>() {});
        }
    }

    /** A list of {@link PlanFeature} as text. */
    @Converter
    static final class Features extends JsonColumn<List<PlanFeature>> {

        Features() {
            super(new TypeReference<>() {});
        }
    }
}
