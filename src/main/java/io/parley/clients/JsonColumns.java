package io.parley.clients;

import io.parley.tenancy.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

/** Values of this module that are kept as JSON text. */
final class JsonColumns {

    private JsonColumns() {}

    /** {@link ClientNeeds} as text. */
    @Converter
    static final class Needs extends JsonColumn<ClientNeeds> {

        Needs() {
            super(new TypeReference<>() {});
        }
    }

    /** {@link EngagementAssumptions} as text. */
    @Converter
    static final class Assumptions extends JsonColumn<EngagementAssumptions> {

        Assumptions() {
            super(new TypeReference<>() {});
        }
    }

    /** A list of {@link SwitchingCost} as text. */
    @Converter
    static final class SwitchingCosts extends JsonColumn<List<SwitchingCost>> {

        SwitchingCosts() {
            super(new TypeReference<>() {});
        }
    }
}
