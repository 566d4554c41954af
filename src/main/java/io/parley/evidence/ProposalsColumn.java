package io.parley.evidence;

import io.parley.tenancy.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

/** Proposals as text of their reading: they are never asked for one by one. */
@Converter
class ProposalsColumn extends JsonColumn<List<KeptProposal>> {

    ProposalsColumn() {
        super(new TypeReference<>() {});
    }
}
