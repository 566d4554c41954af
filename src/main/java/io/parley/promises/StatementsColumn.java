package io.parley.promises;

import io.parley.tenancy.JsonColumn;
import io.parley.terms.CapturedTerm;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

/** The statements of a question as text of their row: they are read whole, to word it. */
@Converter
class StatementsColumn extends JsonColumn<List<CapturedTerm>> {

    StatementsColumn() {
        super(new TypeReference<>() {});
    }
}
