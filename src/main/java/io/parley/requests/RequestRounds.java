package io.parley.requests;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.parley.jobs.TenantJob;
import io.parley.notifications.MailOutbox;
import io.parley.tenancy.TenantId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Once a day: reminds each provider that has not answered three days before the deadline, and tells the consultants when a
 * deadline has passed. What was done is kept in the rows, so that a second run does nothing.
 */
@Component
class RequestRounds implements TenantJob {

    private static final Logger LOG = LoggerFactory.getLogger(RequestRounds.class);

    private static final int REMIND_DAYS = 3;
    private static final LocalTime EARLY = LocalTime.of(6, 0);

    private final QuoteRequestRepository requests;
    private final RequestArchive archive;
    private final InvitationMail invitationMail;
    private final MailOutbox mails;
    private final RequestNews news;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RequestRounds(
            QuoteRequestRepository requests,
            RequestArchive archive,
            InvitationMail invitationMail,
            MailOutbox mails,
            RequestNews news,
            TransactionTemplate transaction,
            Clock clock) {
        this.requests = requests;
        this.archive = archive;
        this.invitationMail = invitationMail;
        this.mails = mails;
        this.news = news;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "quote-requests";
    }

    @Override
    public Schedule schedule() {
        return Schedules.daily(ZoneOffset.UTC, EARLY);
    }

    @Override
    public void run(TenantId tenant) {
        var today = LocalDate.now(clock);
        each(() -> requests.findDue(today, today.plusDays(REMIND_DAYS)), request -> remind(request, today));
        each(() -> requests.findClosedUntold(today), request -> tellClosed(request, today));
    }

    /** Each request by itself, so that one that another instance or a person changes meanwhile holds up no other. */
    private void each(Supplier<List<QuoteRequest>> found, Consumer<QuoteRequest> deed) {
        List<QuoteRequest> due = transaction.execute(status -> found.get());
        due.forEach(one -> {
            try {
                transaction.executeWithoutResult(
                        status -> requests.findById(one.id()).ifPresent(deed));
            } catch (ConcurrencyFailureException changedMeanwhile) {
                LOG.debug("Request {} has been changed meanwhile; the next round looks again", one.id());
            }
        });
    }

    private void remind(QuoteRequest request, LocalDate today) {
        archive.invitations(request).stream()
                .filter(invitation -> invitation.remind(today))
                .forEach(invitation -> mails.enqueue(invitationMail, invitation.email(), invitation.id()));
    }

    private void tellClosed(QuoteRequest request, LocalDate today) {
        if (request.tellClosed(today)) {
            var asked = archive.invitations(request).stream()
                    .filter(one -> !one.isWithdrawn())
                    .toList();
            long answered = asked.stream()
                    .filter(one -> one.status() == InvitationStatus.ANSWERED)
                    .count();
            news.closed(request, answered, asked.size());
        }
    }
}
