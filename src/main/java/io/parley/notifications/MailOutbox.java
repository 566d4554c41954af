package io.parley.notifications;

import io.parley.identity.EmailAddress;
import io.parley.identity.MemberInvited;
import io.parley.identity.PasswordChanged;
import io.parley.identity.PasswordResetRequested;
import io.parley.jobs.JobQueue;
import io.parley.tenancy.CurrentTenant;
import io.parley.tenancy.TenantId;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes mails in the transaction of their cause: rolled back with it, sent after it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class MailOutbox {

    private final OutgoingMailRepository mails;
    private final MailJob job;
    private final JobQueue queue;
    private final CurrentTenant tenant;
    private final Clock clock;

    MailOutbox(OutgoingMailRepository mails, MailJob job, JobQueue queue, CurrentTenant tenant, Clock clock) {
        this.mails = mails;
        this.job = job;
        this.queue = queue;
        this.tenant = tenant;
        this.clock = clock;
    }

    /**
     * Sends a mail in the name of the tenant at work, once the running transaction is committed.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException without a transaction
     */
    @PreAuthorize("isAuthenticated()")
    public void enqueue(MailRequest request) {
        put(OutgoingMail.notice(tenant.get(), request, clock.instant()));
    }

    /**
     * As {@link #enqueue(MailRequest)}, with words that are found when the mail is sent.
     *
     * @param subject what the writer writes about
     */
    @PreAuthorize("isAuthenticated()")
    public void enqueue(MailWriter writer, EmailAddress recipient, UUID subject) {
        put(OutgoingMail.writtenLater(tenant.get(), writer, recipient, subject, clock.instant()));
    }

    @EventListener
    @PreAuthorize("permitAll()")
    void on(MemberInvited event) {
        put(OutgoingMail.invitation(event.tenant(), event.member(), event.email(), clock.instant()));
    }

    @EventListener
    @PreAuthorize("permitAll()")
    void on(PasswordResetRequested event) {
        put(OutgoingMail.passwordReset(event.email(), clock.instant()));
    }

    @EventListener
    @PreAuthorize("permitAll()")
    void on(PasswordChanged event) {
        MailRequest notice = new MailRequest(
                event.email(),
                event.language(),
                MailComposer.TEXTS + "passwordChanged",
                List.of(event.displayName()),
                "forgot-password");
        put(OutgoingMail.notice(null, notice, clock.instant()));
    }

    private void put(OutgoingMail mail) {
        mails.save(mail);
        queue.enqueue(job, TenantId.NOBODY.equals(mail.tenant()) ? TenantId.NOBODY : mail.tenant(), mail.id());
    }
}
