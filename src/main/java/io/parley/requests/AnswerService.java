package io.parley.requests;

import io.parley.clients.ClientAccess;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.quotes.QuoteId;
import io.parley.quotes.QuoteService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What providers answered, for the consultant: read, and taken over as a round of the provider's offer. */
@Service
@Transactional
public class AnswerService {

    private final RequestArchive archive;
    private final QuoteService quotes;
    private final ClientAccess access;

    AnswerService(RequestArchive archive, QuoteService quotes, ClientAccess access) {
        this.archive = archive;
        this.quotes = quotes;
        this.access = access;
    }

    /** @throws ProblemException while it is sealed */
    @PreAuthorize("hasAuthority('" + RequestPermissions.READ + "')")
    @Transactional(readOnly = true)
    public IntakeDraft getAnswer(IntakeAnswerId id) {
        return readable(id).answer();
    }

    /**
     * Makes the answer a round of the provider's offer; taking it over again gives the same round.
     *
     * @throws ProblemException while it is sealed
     * @throws io.parley.quotes.InvalidQuoteException when the offer breaks a rule of quotes; nothing is saved
     */
    @PreAuthorize("hasAuthority('" + RequestPermissions.SEND + "')")
    public QuoteId take(IntakeAnswerId id) {
        var answer = readable(id);
        var taken = answer.taken();
        if (taken != null) {
            return taken;
        }
        var request = archive.requestOf(archive.invitationOf(answer));
        var quote = quotes.submit(request.engagement(), answer.answer().offer());
        answer.take(quote);
        return quote;
    }

    private IntakeAnswer readable(IntakeAnswerId id) {
        var answer = archive.find(id).orElseThrow(NotFoundException::new);
        access.requireAccess(answer.client());
        var request = archive.requestOf(archive.invitationOf(answer));
        if (!request.readable()) {
            throw new ProblemException("requests.problem.sealed", request.deadline());
        }
        return answer;
    }
}
