package io.parley.requests;

import io.parley.common.Formats;
import io.parley.identity.GuestLinks;
import io.parley.notifications.MailRequest;
import io.parley.notifications.MailWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The mail that asks a provider, with a link minted when it is sent. */
@Component
class InvitationMail implements MailWriter {

    /** How long after the deadline the page still says that it is over. */
    private static final int DAYS_AFTER = 30;

    private static final String TEXTS = "requests.mail.";

    private final RequestArchive archive;
    private final GuestLinks links;
    private final Clock clock;

    InvitationMail(RequestArchive archive, GuestLinks links, Clock clock) {
        this.archive = archive;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "request-for-quote";
    }

    @Override
    public Optional<MailRequest> write(UUID subject) {
        return archive.find(new InvitedProviderId(subject))
                .filter(invitation -> !invitation.isWithdrawn())
                .flatMap(invitation -> {
                    var request = archive.requestOf(invitation);
                    return request.takesAnswersOn(LocalDate.now(clock))
                            ? Optional.of(write(invitation, request))
                            : Optional.empty();
                });
    }

    private MailRequest write(Invitation invitation, QuoteRequest request) {
        var until = request.deadline()
                .plusDays(DAYS_AFTER)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        var scope = request.scope();
        return new MailRequest(
                invitation.email(),
                invitation.locale(),
                TEXTS + "invitation",
                List.of(
                        invitation.contactName(),
                        String.valueOf(scope.seats()),
                        String.valueOf(scope.termMonths()),
                        Formats.of(invitation.locale()).longDate(request.deadline())),
                "quote-request/" + links.mint(invitation.id(), until));
    }
}
