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
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Once a day: reminds each provider that has not answered three days before the deadline, and tells the consultants when a
 * deadline has passed. What was done is kept in the rows, so that a second run does nothing.
 */
@Component
class RequestRounds implements TenantJob {

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
        transaction.executeWithoutResult(status -> {
            requests.findDue(today, today.plusDays(REMIND_DAYS)).forEach(request -> remind(request, today));
            requests.findClosedUntold(today).forEach(request -> tellClosed(request, today));
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
