package io.parley.devices;

import io.parley.clients.ClientId;
import io.parley.tenancy.TenantScopedEntity;
import io.parley.warranty.ComponentTerms;
import io.parley.warranty.FreightPayer;
import io.parley.warranty.Grantor;
import io.parley.warranty.Remedy;
import io.parley.warranty.ReplacementInherits;
import io.parley.warranty.ReplacementTerms;
import io.parley.warranty.StartBasis;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A warranty policy of the consultancy's own, beside or in place of one of the starter catalogue. */
@Entity
class StoredPolicy extends TenantScopedEntity {

    @Column
    private @Nullable UUID onlyFor;

    @Column(nullable = false, length = 60)
    private String code;

    @Column(nullable = false, length = 120)
    private String manufacturer;

    @Column(nullable = false, length = 120)
    private String family;

    @Column(nullable = false, length = 100)
    private String pattern;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private @Nullable Grantor grantor;

    @Column(nullable = false, length = 200)
    private String className;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    private StartBasis basis;

    @Column(nullable = false)
    private int offsetMonths;

    /** Absent for a lifetime. */
    @Column
    private @Nullable Integer termMonths;

    @Column
    private @Nullable Integer psuMonths;

    @Column
    private @Nullable Integer batteryMonths;

    @Column
    private @Nullable Integer headsetMonths;

    @Column
    private @Nullable Integer softwareMonths;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private @Nullable Remedy remedy;

    @Column
    private @Nullable Integer responseDays;

    @Column
    private @Nullable Boolean advance;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private @Nullable FreightPayer freightPayer;

    @Column(nullable = false, length = 100)
    private String deductible;

    @Column(nullable = false, length = 300)
    private String proof;

    @Column
    private @Nullable Boolean transferable;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private @Nullable ReplacementInherits inherits;

    @Column(nullable = false, length = 2000)
    private String exclusions;

    @Column(precision = 9, scale = 6)
    private @Nullable BigDecimal failureRate;

    @Column
    private @Nullable LocalDate endOfSale;

    @Column
    private @Nullable LocalDate lastSupport;

    @Column
    private @Nullable LocalDate effectiveFrom;

    @Column
    private @Nullable LocalDate effectiveTo;

    @Column(nullable = false, length = 300)
    private String source;

    @Column
    private @Nullable LocalDate asOf;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected StoredPolicy() {}

    @SuppressWarnings("NullAway.Init") // write() sets them
    StoredPolicy(PolicyDraft draft) {
        write(draft);
    }

    /** @throws io.parley.common.StaleEditException if somebody changed it since {@code expectedVersion} was read */
    void revise(PolicyDraft draft, long expectedVersion) {
        requireVersion(expectedVersion);
        write(draft);
    }

    void requireUnchangedSince(long expectedVersion) {
        requireVersion(expectedVersion);
    }

    private void write(PolicyDraft draft) {
        onlyFor = draft.onlyFor() == null ? null : draft.onlyFor().value();
        code = draft.code().strip();
        manufacturer = draft.manufacturer().strip();
        family = draft.family().strip();
        pattern = draft.pattern().strip();
        grantor = draft.grantor();
        className = draft.className().strip();
        basis = draft.basis();
        offsetMonths = draft.offsetMonths();
        termMonths = draft.termMonths();
        psuMonths = draft.components().psu();
        batteryMonths = draft.components().battery();
        headsetMonths = draft.components().headset();
        softwareMonths = draft.components().software();
        write(draft.replacement());
        failureRate = draft.failureRate();
        endOfSale = draft.endOfSale();
        lastSupport = draft.lastSupport();
        effectiveFrom = draft.effectiveFrom();
        effectiveTo = draft.effectiveTo();
        source = draft.source().strip();
        asOf = draft.asOf();
    }

    private void write(ReplacementTerms terms) {
        remedy = terms.remedy();
        responseDays = terms.responseDays();
        advance = terms.advance();
        freightPayer = terms.freightPayer();
        deductible = terms.deductible().strip();
        proof = terms.proof().strip();
        transferable = terms.transferable();
        inherits = terms.inherits();
        exclusions = terms.exclusions().strip();
    }

    PolicyId policyId() {
        return new PolicyId(id());
    }

    PolicyDraft draft() {
        return new PolicyDraft(
                code,
                manufacturer,
                family,
                pattern,
                grantor,
                className,
                basis,
                offsetMonths,
                termMonths,
                new ComponentTerms(psuMonths, batteryMonths, headsetMonths, softwareMonths),
                new ReplacementTerms(
                        remedy,
                        responseDays,
                        advance,
                        freightPayer,
                        deductible,
                        proof,
                        transferable,
                        inherits,
                        exclusions),
                failureRate,
                endOfSale,
                lastSupport,
                effectiveFrom,
                effectiveTo,
                source,
                asOf,
                onlyFor == null ? null : new ClientId(onlyFor));
    }
}
