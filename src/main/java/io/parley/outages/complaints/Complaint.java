package io.parley.outages.complaints;

import io.parley.clients.ClientId;
import io.parley.clients.ClientScopedEntity;
import io.parley.common.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A complaint to a regulator, as far as it has come; the database takes one open one for each client. */
@Entity
class Complaint extends ClientScopedEntity {

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(nullable = false, updatable = false, length = 2)
    private String country;

    @Column(nullable = false, length = ComplaintDraft.LONGEST_PROVIDER)
    private String provider;

    @Column(nullable = false, length = ComplaintDraft.LONGEST_ACCOUNT)
    private String account;

    @Column(nullable = false, length = ComplaintDraft.LONGEST_FACTS)
    private String facts;

    @Column(nullable = false, length = ComplaintDraft.LONGEST_LIST)
    private String staff;

    @Column(nullable = false, length = ComplaintDraft.LONGEST_LIST)
    private String numbers;

    @Column(nullable = false, length = ComplaintDraft.LONGEST_LIST)
    private String bills;

    @Column(nullable = false, length = ComplaintDraft.LONGEST_RELIEF)
    private String relief;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    private ComplaintState state = ComplaintState.DRAFTED;

    @Column
    private @Nullable LocalDate disputesReadOn;

    @Column(nullable = false, length = 200)
    private String disputesReadBy = "";

    @Column(nullable = false, length = ComplaintService.LONGEST_NOTE)
    private String disputesMeaning = "";

    @Column
    private @Nullable LocalDate demandedOn;

    @Column
    private @Nullable LocalDate filedOn;

    @Column(nullable = false, length = ComplaintService.LONGEST_REFERENCE)
    private String reference = "";

    @Column
    private @Nullable LocalDate servedOn;

    /** Absent while nobody waits for an answer, or no rule says by when it must come. */
    @Column
    private @Nullable LocalDate responseDue;

    @Column
    private @Nullable LocalDate answeredOn;

    @Column
    private @Nullable LocalDate formalBy;

    @Column
    private @Nullable LocalDate closedOn;

    /** 1 while it is open, absent afterwards: a client has one open complaint. */
    @Column
    private @Nullable Integer openNow = 1;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Complaint() {}

    @SuppressWarnings("NullAway.Init") // write() sets the rest
    Complaint(ClientId client, String country, ComplaintDraft draft) {
        super(client);
        this.country = country;
        write(draft);
    }

    /** @throws ProblemException if it has been filed: it stays as it was filed */
    void correct(ComplaintDraft draft, long expectedVersion) {
        requireVersion(expectedVersion);
        if (!state.isOpenToChange()) {
            throw new ProblemException("outages.complaint.problem.filed");
        }
        write(draft);
    }

    private void write(ComplaintDraft draft) {
        provider = draft.provider().strip();
        account = draft.account().strip();
        facts = draft.facts().strip();
        staff = draft.staff().strip();
        numbers = draft.numbers().strip();
        bills = draft.bills().strip();
        relief = draft.relief().strip();
    }

    void readDisputes(String meaning, String by, LocalDate on, long expectedVersion) {
        requireVersion(expectedVersion);
        if (!state.isOpenToChange()) {
            throw new ProblemException("outages.complaint.problem.filed");
        }
        disputesReadOn = on;
        disputesReadBy = by;
        disputesMeaning = meaning.strip();
    }

    /**
     * Takes the next step.
     *
     * @param timers what the country's rules make of its day
     * @throws ProblemException if that is not a next step, or its day lies before the last one
     */
    void move(ComplaintState next, LocalDate on, String note, Timers timers, long expectedVersion) {
        requireVersion(expectedVersion);
        if (!state.next().contains(next)) {
            throw new ProblemException("outages.complaint.problem.order");
        }
        var last = lastDay();
        if (last != null && on.isBefore(last)) {
            throw new ProblemException("outages.complaint.problem.before", last);
        }
        state = next;
        switch (next) {
            case DEMANDED -> demandedOn = on;
            case FILED -> {
                filedOn = on;
                reference = note.strip();
            }
            case SERVED -> servedOn = on;
            case ANSWERED -> answeredOn = on;
            case CLOSED -> {
                closedOn = on;
                openNow = null;
            }
            case DRAFTED, RESPONSE_DUE -> throw new IllegalArgumentException("no step: " + next);
        }
        responseDue = next == ComplaintState.CLOSED ? null : timers.responseDue(filedOn, servedOn, answeredOn);
        formalBy = next == ComplaintState.CLOSED ? null : timers.formalBy(filedOn, servedOn, answeredOn);
    }

    private @Nullable LocalDate lastDay() {
        LocalDate last = null;
        for (var day : new LocalDate[] {demandedOn, filedOn, servedOn, answeredOn}) {
            last = day == null ? last : day;
        }
        return last;
    }

    boolean wasDemanded() {
        return demandedOn != null;
    }

    boolean disputesWereRead() {
        return disputesReadOn != null;
    }

    ComplaintId complaintId() {
        return new ComplaintId(id());
    }

    String country() {
        return country;
    }

    String provider() {
        return provider;
    }

    @Nullable
    LocalDate due(ComplaintDue due) {
        return switch (due) {
            case RESPONSE -> responseDue;
            case FORMAL -> formalBy;
        };
    }

    ComplaintDetails details(List<ComplaintStepDetails> steps, LocalDate today) {
        return new ComplaintDetails(
                complaintId(),
                client(),
                country,
                new ComplaintDraft(provider, account, facts, staff, numbers, bills, relief),
                state.on(today, responseDue),
                disputesReadOn == null ? null : new DisputesRead(disputesReadOn, disputesReadBy, disputesMeaning),
                reference,
                demandedOn,
                filedOn,
                servedOn,
                responseDue,
                answeredOn,
                formalBy,
                steps,
                version());
    }
}
