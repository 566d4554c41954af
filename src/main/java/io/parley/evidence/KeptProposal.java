package io.parley.evidence;

import io.parley.common.Evidence;
import io.parley.common.Sha256;
import io.parley.documents.DocumentId;
import io.parley.terms.CapturedTerm;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A proposal as it is kept with the reading; the document's version is kept by its id. */
record KeptProposal(
        UUID document,
        String fileName,
        String key,
        Object value,
        @Nullable String unit,
        @Nullable Integer page,
        String quote,
        double confidence,
        boolean governing,
        @Nullable String label) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    ProposalKey id() {
        return new ProposalKey(new DocumentId(document), Sha256.of(key + "\n" + JSON.writeValueAsString(value)));
    }

    CapturedTerm term() {
        return new CapturedTerm(key, captured(), unit, Evidence.confirmed(fileName, page, quote), label);
    }

    /** The finder names languages by their codes; people call each as it calls itself. */
    private Object captured() {
        return key.equals("support.languages") && value instanceof List<?> codes
                ? codes.stream()
                        .map(code -> Locale.of(String.valueOf(code)))
                        .map(language -> language.getDisplayLanguage(language))
                        .collect(Collectors.joining(", "))
                : value;
    }
}
