package io.parley.claims;

import io.parley.clients.ClientId;
import io.parley.clients.ClientScopedEntity;
import io.parley.common.ProblemException;
import io.parley.devices.DeviceId;
import io.parley.warranty.FreightPayer;
import io.parley.warranty.Grantor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A broken device for which somebody stands in. What it is and what was granted stays as it stood when it was reported; the
 * device itself may leave the register.
 */
@Entity
class WarrantyClaim extends ClientScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID deviceId;

    @Column(nullable = false, updatable = false, length = 300)
    private String device;

    @Column(nullable = false, updatable = false, length = 100)
    private String sku;

    @Column(nullable = false, updatable = false, length = 100)
    private String serial;

    @Column(updatable = false)
    private @Nullable LocalDate purchasedOn;

    @Column(nullable = false, updatable = false, length = 2000)
    private String fault;

    @Column(updatable = false)
    private @Nullable LocalDate brokenSince;

    @Column(nullable = false, updatable = false)
    private boolean deadOnArrival;

    @Column(nullable = false, updatable = false)
    private LocalDate reportedOn;

    @Column(nullable = false, updatable = false, length = 200)
    private String reportedBy;

    @Column(nullable = false, updatable = false, length = 200)
    private String manufacturer;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false, length = 40)
    private @Nullable Grantor grantor;

    @Column(nullable = false, updatable = false, length = 500)
    private String policy;

    @Column(nullable = false, updatable = false, length = 1000)
    private String source;

    @Column(nullable = false, updatable = false)
    private boolean lifetime;

    @Column(updatable = false)
    private @Nullable LocalDate coveredUntil;

    @Column(updatable = false)
    private @Nullable Integer responseDays;

    @Column(updatable = false)
    private @Nullable Boolean advance;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false, length = 40)
    private @Nullable FreightPayer freightPayer;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    private ClaimState state = ClaimState.OPENED;

    @Column(nullable = false, length = 100)
    private String rmaNumber = "";

    /** When it was opened, or contested after a denial. */
    @Column(nullable = false)
    private LocalDate askedOn;

    @Column
    private @Nullable LocalDate approvedOn;

    /** Kept because lists and the watch over it search by it. */
    @Column
    private @Nullable LocalDate dueOn;

    @Column
    private @Nullable UUID replacementId;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected WarrantyClaim() {}

    WarrantyClaim(ClientId client, ClaimSubject subject, ClaimDraft draft, LocalDate today, String by) {
        super(client);
        this.deviceId = draft.device().value();
        this.device = subject.name();
        this.sku = subject.sku();
        this.serial = subject.serial();
        this.purchasedOn = subject.purchasedOn();
        this.fault = draft.fault().strip();
        this.brokenSince = draft.brokenSince();
        this.deadOnArrival = draft.deadOnArrival();
        this.reportedOn = today;
        this.reportedBy = by;
        var grant = subject.grant();
        this.manufacturer = grant.manufacturer();
        this.grantor = grant.grantor();
        this.policy = grant.policy();
        this.source = grant.source();
        this.lifetime = grant.lifetime();
        this.coveredUntil = grant.coveredUntil();
        this.responseDays = grant.responseDays();
        this.advance = grant.advance();
        this.freightPayer = grant.freightPayer();
        this.askedOn = today;
        count();
    }

    /**
     * Goes on to what a step says.
     *
     * @throws ProblemException if the step can't follow, or goes back in time
     * @throws io.parley.common.StaleEditException if somebody recorded one since {@code expectedVersion} was read
     */
    void take(ClaimStepDraft step, LocalDate lastStep, long expectedVersion) {
        requireVersion(expectedVersion);
        if (!state.next(deadOnArrival).contains(step.state())) {
            throw new ProblemException("claims.problem.order");
        }
        if (step.day().isBefore(lastStep)) {
            throw new ProblemException("claims.problem.back", lastStep);
        }
        state = step.state();
        switch (state) {
            case APPROVED -> {
                approvedOn = step.day();
                rmaNumber = step.rmaNumber().strip();
            }
            case OPENED -> {
                askedOn = step.day();
                approvedOn = null;
                rmaNumber = "";
            }
            case SHIPPED, RECEIVED, CLOSED, DENIED -> {}
        }
        count();
    }

    private void count() {
        dueOn = ClaimDueDates.of(state, deadOnArrival, askedOn, approvedOn, responseDays, Boolean.TRUE.equals(advance))
                .orElse(null);
    }

    /** @throws ProblemException if nothing has come yet, or one is registered already */
    void replaceBy(DeviceId replacement, long expectedVersion) {
        requireReplaceable(expectedVersion);
        replacementId = replacement.value();
    }

    void requireReplaceable(long expectedVersion) {
        requireVersion(expectedVersion);
        if (state != ClaimState.RECEIVED && state != ClaimState.CLOSED || replacementId != null) {
            throw new ProblemException("claims.problem.replacement");
        }
    }

    WarrantyClaimId claimId() {
        return new WarrantyClaimId(id());
    }

    DeviceId deviceId() {
        return new DeviceId(deviceId);
    }

    String serial() {
        return serial;
    }

    String device() {
        return device;
    }

    String fault() {
        return fault;
    }

    String reportedBy() {
        return reportedBy;
    }

    boolean deadOnArrival() {
        return deadOnArrival;
    }

    ClaimState state() {
        return state;
    }

    Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    ClaimRow row() {
        return new ClaimRow(claimId(), device, serial, fault, deadOnArrival, state, rmaNumber, reportedOn, dueOn);
    }

    ClaimDetails details(List<ClaimStep> steps, List<ClaimPaper> papers) {
        return new ClaimDetails(
                row(),
                client(),
                deviceId(),
                sku,
                purchasedOn,
                brokenSince,
                reportedBy,
                new ClaimGrant(
                        manufacturer,
                        grantor,
                        policy,
                        source,
                        lifetime,
                        coveredUntil,
                        responseDays,
                        advance,
                        freightPayer),
                approvedOn,
                replacementId == null ? null : new DeviceId(replacementId),
                steps,
                papers,
                version());
    }
}
