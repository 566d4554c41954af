package io.parley.notifications;

import io.parley.common.NotFoundException;
import io.parley.identity.LinkMint;
import io.parley.identity.MintedLink;
import io.parley.jobs.QueuedJob;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends one mail. A mail that is not waiting any more is left alone, so that running twice sends once; what could be sent
 * twice (the server took it and the answer was lost) has the same Message-ID both times.
 */
@Component
class MailJob implements QueuedJob {

    private static final Set<MailKind> ENDS_THE_LINK_BEFORE = EnumSet.of(MailKind.INVITATION, MailKind.PASSWORD_RESET);

    private final OutgoingMailRepository mails;
    private final LinkMint mint;
    private final ObjectProvider<MailWriter> writers;
    private final MailComposer composer;
    private final MailCarrier carrier;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailJob(
            OutgoingMailRepository mails,
            LinkMint mint,
            ObjectProvider<MailWriter> writers,
            MailComposer composer,
            MailCarrier carrier,
            TransactionTemplate transaction,
            Clock clock) {
        this.mails = mails;
        this.mint = mint;
        this.writers = writers;
        this.composer = composer;
        this.carrier = carrier;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mail";
    }

    /**
     * The link of a mail written by others is committed before the mail leaves: whoever opens it the moment it arrives finds it
     * working. A link for coming in or for a new password ends the one before it, and must not do so before its mail is on
     * its way: both happen together.
     */
    @Override
    public void run(UUID subject) {
        Optional<Letter> letter = transaction.execute(status -> write(subject));
        letter.ifPresent(ready -> {
            carrier.carry(ready);
            transaction.executeWithoutResult(
                    status -> mails.findById(subject).ifPresent(mail -> mail.sent(clock.instant())));
        });
    }

    /** @return what has yet to be carried */
    private Optional<Letter> write(UUID subject) {
        OutgoingMail mail = mails.findById(subject).orElseThrow(NotFoundException::new);
        if (!mail.isWaiting()) {
            return Optional.empty();
        }
        var letter = request(mail).map(wanted -> composer.compose(mail.id(), mail.tenant(), wanted));
        if (letter.isEmpty()) {
            mail.dropped();
        } else if (ENDS_THE_LINK_BEFORE.contains(mail.kind())) {
            carrier.carry(letter.get());
            mail.sent(clock.instant());
            return Optional.empty();
        }
        return letter;
    }

    @Override
    public void gaveUp(UUID subject) {
        transaction.executeWithoutResult(status -> mails.findById(subject).ifPresent(OutgoingMail::failed));
    }

    private Optional<MailRequest> request(OutgoingMail mail) {
        return switch (mail.kind()) {
            case NOTICE -> Optional.of(mail.request());
            case INVITATION ->
                mint.invitation(mail.tenant(), mail.member())
                        .map(link -> withLink(mail, link, link.lifetime().toHours()));
            case WRITTEN_LATER -> writer(mail.writer()).write(mail.subject());
            case PASSWORD_RESET ->
                mint.passwordReset(mail.recipient())
                        .map(link -> withLink(mail, link, link.lifetime().toMinutes()));
        };
    }

    private MailWriter writer(String name) {
        return writers.stream()
                .filter(writer -> writer.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody writes mails called " + name));
    }

    private static MailRequest withLink(OutgoingMail mail, MintedLink link, long lifetime) {
        return new MailRequest(
                link.recipient(),
                link.locale(),
                mail.request().key(),
                List.of(link.displayName(), Long.toString(lifetime)),
                link.path());
    }
}
