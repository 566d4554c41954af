package io.parley.negotiation;

import io.parley.tenancy.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

/** Reasons as text of their row: they are never asked for one by one. */
@Converter
class ReasonsColumn extends JsonColumn<List<Reason>> {

    ReasonsColumn() {
        super(new TypeReference<>() {});
    }
}
