package io.parley.contracts.signing;

import io.parley.clients.ClientId;
import io.parley.clients.ClientScopedEntity;
import io.parley.clients.EngagementId;
import io.parley.common.Evidence;
import io.parley.common.ProblemException;
import io.parley.contracts.ContractId;
import io.parley.quotes.QuoteId;
import io.parley.quotes.QuoteLineDraft;
import io.parley.terms.CapturedTerm;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The paper a provider sent for signature, as far as somebody has read it. Once signed it stays as it is. */
@Entity
class FinalContract extends ClientScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID engagementId;

    @Column(nullable = false)
    private UUID quoteId;

    @Column(nullable = false, length = 255)
    private String paper;

    @Column(nullable = false)
    private boolean chargesRead;

    /** Counts saves: lines and terms are rows of their own, so without it their change would leave the version alone. */
    @Column(nullable = false)
    private int revision;

    @Column
    private @Nullable LocalDate signedOn;

    @Column(length = 200)
    private @Nullable String signedBy;

    @Column
    private @Nullable Instant recordedAt;

    @Column(length = 200)
    private @Nullable String recordedBy;

    @Column
    private @Nullable UUID contractId;

    @OneToMany(mappedBy = "paper", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("columns.lineNumber")
    private List<FinalContractLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "paper", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("termNumber")
    private List<FinalContractTerm> terms = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected FinalContract() {}

    FinalContract(ClientId client, EngagementId engagement, QuoteId quote, String paper) {
        super(client);
        this.engagementId = engagement.value();
        this.quoteId = quote.value();
        this.paper = paper;
    }

    /** Another offer, or another paper; what has been read of it is kept. */
    void compareWith(QuoteId quote, String name) {
        change();
        quoteId = quote.value();
        paper = name;
    }

    void enterCharges(List<QuoteLineDraft> drafts) {
        change();
        chargesRead = true;
        lines.clear();
        drafts.stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.tidied(lines.size() + 1))
                .forEach(line -> lines.add(new FinalContractLine(this, lines.size() + 1, line)));
    }

    /** What the paper says about a clause; a term without a value is one of which somebody looked and found nothing. */
    void read(CapturedTerm term) {
        change();
        terms.removeIf(known -> known.term().key().equals(term.key()));
        int number = terms.stream().mapToInt(FinalContractTerm::number).max().orElse(0) + 1;
        terms.add(new FinalContractTerm(this, number, term));
    }

    void markAbsent(String key) {
        read(new CapturedTerm(key, null, null, Evidence.unknown(), null));
    }

    void sign(Signature signature, Instant at, String by) {
        change();
        signedOn = signature.signedOn();
        signedBy = signature.signedBy();
        recordedAt = at;
        recordedBy = by;
    }

    /** What came of the signature. */
    void becomes(ContractId contract) {
        contractId = contract.value();
    }

    /** @throws io.parley.common.StaleEditException if somebody saved since {@code expectedVersion} was read */
    void requireOpen(long expectedVersion) {
        requireVersion(expectedVersion);
        requireOpen();
    }

    void requireOpen() {
        if (signedOn != null) {
            throw new ProblemException("contracts.check.problem.signed");
        }
    }

    private void change() {
        revision++;
    }

    QuoteId quote() {
        return new QuoteId(quoteId);
    }

    EngagementId engagement() {
        return new EngagementId(engagementId);
    }

    String paper() {
        return paper;
    }

    boolean chargesRead() {
        return chargesRead;
    }

    List<QuoteLineDraft> lines() {
        return lines.stream().map(FinalContractLine::draft).toList();
    }

    List<CapturedTerm> terms() {
        return terms.stream().map(FinalContractTerm::term).toList();
    }

    Set<String> keysRead() {
        return terms().stream().map(CapturedTerm::key).collect(Collectors.toSet());
    }

    Optional<Signed> signed() {
        var on = signedOn;
        var whose = signedBy;
        var at = recordedAt;
        var by = recordedBy;
        return on == null || whose == null || at == null || by == null
                ? Optional.empty()
                : Optional.of(new Signed(on, whose, at, by));
    }
}
