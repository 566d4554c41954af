package io.parley.audit;

import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes and reads the trail of the tenant at work. */
@Service
@Transactional
public class AuditTrail {

    private final AuditEntryRepository entries;
    private final AuditCounterRepository counters;
    private final Clock clock;

    AuditTrail(AuditEntryRepository entries, AuditCounterRepository counters, Clock clock) {
        this.entries = entries;
        this.counters = counters;
        this.clock = clock;
    }

    /**
     * Records a deed of whoever acts, in the deed's own transaction: both stay or neither.
     *
     * @param action past tense, such as {@code member.invited}, at most 80 characters
     * @param subject what it was done to, usually an id; never personal data or secrets
     * @throws org.springframework.transaction.IllegalTransactionStateException without a transaction
     */
    @PreAuthorize("permitAll()")
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String action, String subject) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        record(authentication == null ? "nobody" : authentication.getName(), action, subject);
    }

    /** As {@link #record(String, String)}, for deeds of somebody who is not signed in (yet), such as opening a link. */
    @PreAuthorize("permitAll()")
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String actor, String action, String subject) {
        AuditCounter counter = counters.lock().orElseGet(() -> counters.saveAndFlush(AuditCounter.starting()));
        entries.save(new AuditEntry(counter.next(), actor, action, subject, clock.instant()));
    }

    /** The latest deeds first. */
    @PreAuthorize("hasAuthority('" + AuditPermissions.READ + "')")
    @Transactional(readOnly = true)
    public List<AuditRecord> latest(int atMost) {
        return entries.findAllByOrderBySequenceNumberDesc(Limit.of(atMost)).stream()
                .map(AuditEntry::record)
                .toList();
    }
}
