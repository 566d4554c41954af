package io.parley.promises;

import io.parley.clients.ClientAccess;
import io.parley.clients.ContactRole;
import io.parley.clients.EngagementId;
import io.parley.common.ProblemException;
import io.parley.letters.LetterDesk;
import io.parley.reporting.RenderedReport;
import java.util.Comparator;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Prints the letter that turns promises into clauses, while the asker waits. Not in a transaction, so that no connection is
 * held while pages are set; each fact comes from a service that checks access.
 */
@Service
public class SideLetterService {

    private final PromiseService promises;
    private final ClientAccess access;
    private final LetterDesk desk;

    SideLetterService(PromiseService promises, ClientAccess access, LetterDesk desk) {
        this.promises = promises;
        this.access = access;
        this.desk = desk;
    }

    /**
     * The draft, with the chosen promises as far as they are still open.
     *
     * @throws ProblemException if none of them is
     */
    @PreAuthorize("hasAuthority('" + PromisePermissions.READ + "')")
    public RenderedReport print(EngagementId engagement, SideLetterRequest request) {
        var client = access.requireAccess(engagement);
        var chosen = promises.findByEngagement(engagement).stream()
                .filter(promise -> promise.state().isOpen())
                .filter(promise -> promise.key().provider().equals(request.provider()))
                .filter(promise -> request.subjects().contains(promise.key().subject()))
                .sorted(Comparator.comparingInt(PromiseDetails::consideration))
                .toList();
        if (chosen.isEmpty()) {
            throw new ProblemException("promises.problem.nothing");
        }
        var frame = desk.frame(client, ContactRole.DECISION_MAKER, request.locale());
        return desk.print(new SideLetter(chosen.getFirst().providerName(), frame, chosen).document());
    }
}
