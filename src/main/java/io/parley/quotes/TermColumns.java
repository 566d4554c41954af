package io.parley.quotes;

import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.terms.CapturedTerm;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The columns of a captured term, the same in every table that keeps one (docs/adr/0008-lines-and-terms.md). */
@Embeddable
public record TermColumns(
        @Column(nullable = false, updatable = false, length = 80)
        String termKey,

        @Column(updatable = false, length = 65535) @Nullable String valueJson,

        @Column(updatable = false, length = 60) @Nullable String unit,

        @Column(updatable = false, length = 200) @Nullable String label,

        @Enumerated(EnumType.STRING) @Column(nullable = false, updatable = false, length = 40)
        EvidenceStatus evidenceStatus,

        @Column(updatable = false, length = 255) @Nullable String documentName,

        @Column(updatable = false) @Nullable Integer documentPage,

        @Column(updatable = false, length = 65535) @Nullable String quotedWords,

        @Column(updatable = false, length = 200) @Nullable String saidBy,

        @Column(updatable = false) @Nullable LocalDate asOf,

        @Column(updatable = false, length = 200) @Nullable String evidenceRecordedBy) {

    public static TermColumns of(CapturedTerm term) {
        var evidence = term.evidence();
        return new TermColumns(
                term.key(),
                TermJson.write(term.value()),
                term.unit(),
                term.label(),
                evidence.status(),
                evidence.document(),
                evidence.page(),
                evidence.quote(),
                evidence.saidBy(),
                evidence.asOf(),
                evidence.recordedBy());
    }

    public CapturedTerm term() {
        var evidence =
                new Evidence(evidenceStatus, documentName, documentPage, quotedWords, saidBy, asOf, evidenceRecordedBy);
        return new CapturedTerm(termKey, TermJson.read(valueJson), unit, evidence, label);
    }
}
