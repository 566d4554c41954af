package io.parley.contracts;

import io.parley.clients.ClientId;
import io.parley.clients.ClientScopedEntity;
import io.parley.common.ProblemException;
import io.parley.providers.ProviderId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contract of a client: the one it is in now, one that was signed and follows, or one that ended. Corrected as people read
 * it better; the audit trail keeps who did.
 */
@Entity
class Contract extends ClientScopedEntity {

    @Column(nullable = false)
    private UUID providerId;

    /** True or absent, so that the database can take only one for each client. */
    @Column
    private @Nullable Boolean present;

    /** The day on which another contract took its place; absent while it binds or is yet to begin. */
    @Column
    private @Nullable LocalDate endedOn;

    @Column(length = 120)
    private @Nullable String accountNumber;

    @Column(nullable = false)
    private LocalDate startDate;

    @Column(nullable = false)
    private int termMonths;

    @Column(nullable = false)
    private int seats;

    @Column(nullable = false)
    private int numbers;

    @Column(nullable = false, length = 3)
    private String currency;

    private @Nullable LocalDate noticeSentOn;

    @Column(length = 40)
    private @Nullable String noticeMethod;

    @Column(length = 500)
    private @Nullable String noticeProof;

    /** Counts saves: lines and terms are rows of their own, so without it their change would leave the version alone. */
    @Column(nullable = false)
    private int revision;

    @OneToMany(mappedBy = "contract", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("columns.lineNumber")
    private List<ContractLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "contract", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("termNumber")
    private List<ContractTerm> terms = new ArrayList<>();

    @OneToMany(mappedBy = "contract", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("claimMonth")
    private List<ContractClaim> claims = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Contract() {}

    /** @param draft checked by {@link ContractRules} */
    @SuppressWarnings("NullAway.Init") // write() fills the rest
    Contract(ClientId client, ContractDraft draft, boolean present) {
        super(client);
        this.present = present ? Boolean.TRUE : null;
        write(draft);
    }

    /** Another contract takes its place. */
    void end(LocalDate on) {
        revision++;
        present = null;
        endedOn = on;
    }

    /**
     * The client is in this one now.
     *
     * @throws io.parley.common.StaleEditException if somebody saved since {@code expectedVersion} was read
     */
    void begin(long expectedVersion) {
        requireVersion(expectedVersion);
        if (endedOn != null) {
            throw new ProblemException("contracts.problem.ended");
        }
        revision++;
        present = Boolean.TRUE;
    }

    /** @throws io.parley.common.StaleEditException if somebody saved since {@code expectedVersion} was read */
    void correct(ContractDraft draft, long expectedVersion) {
        requireVersion(expectedVersion);
        write(draft);
    }

    private void write(ContractDraft draft) {
        revision++;
        providerId = draft.provider().value();
        accountNumber = draft.accountNumber();
        startDate = draft.start();
        termMonths = draft.termMonths();
        seats = draft.seats();
        numbers = draft.numbers();
        currency = draft.currency();
        var notice = draft.notice();
        noticeSentOn = notice == null ? null : notice.sentOn();
        noticeMethod = notice == null ? null : notice.method();
        noticeProof = notice == null ? null : notice.proof();
        replaceLines(draft);
        replaceTerms(draft);
        claims.clear();
        draft.claims().forEach(claim -> claims.add(new ContractClaim(this, claim)));
    }

    private void replaceLines(ContractDraft draft) {
        lines.clear();
        draft.lines().stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.tidied(lines.size() + 1))
                .forEach(line -> lines.add(new ContractLine(this, lines.size() + 1, line)));
    }

    private void replaceTerms(ContractDraft draft) {
        terms.clear();
        draft.terms().forEach(term -> terms.add(new ContractTerm(this, terms.size() + 1, term)));
    }

    ContractId contractId() {
        return new ContractId(id());
    }

    ProviderId provider() {
        return new ProviderId(providerId);
    }

    ContractDetails details(String providerName) {
        return new ContractDetails(contractId(), client(), providerName, draft(), version());
    }

    private ContractDraft draft() {
        return new ContractDraft(
                provider(),
                accountNumber,
                startDate,
                termMonths,
                seats,
                numbers,
                currency,
                lines.stream().map(ContractLine::draft).toList(),
                terms.stream().map(ContractTerm::term).toList(),
                noticeSentOn == null
                        ? null
                        : new NoticeSent(noticeSentOn, noticeMethod, noticeProof == null ? "" : noticeProof),
                claims.stream().map(ContractClaim::claim).toList());
    }
}
