package io.parley.briefs;

import io.parley.clients.ClientAccess;
import io.parley.clients.ClientId;
import io.parley.common.NotFoundException;
import io.parley.identity.CurrentUser;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Released briefs for those they were written for: the client's people see the client's editions and nothing else. */
@Service
@Transactional(readOnly = true)
public class ReleasedBriefService {

    private static final String MAY_READ = "hasAuthority('" + BriefPermissions.READ_RELEASED + "')";
    private static final Limit HISTORY = Limit.of(200);

    private final ReleasedBriefRepository released;
    private final FactsOffice office;
    private final ClientAccess access;
    private final CurrentUser currentUser;

    ReleasedBriefService(
            ReleasedBriefRepository released, FactsOffice office, ClientAccess access, CurrentUser currentUser) {
        this.released = released;
        this.office = office;
        this.access = access;
        this.currentUser = currentUser;
    }

    /** The client's editions released to a client, the newest first. */
    @PreAuthorize(MAY_READ)
    public List<ReleasedBriefSummary> find(ClientId client) {
        access.requireAccess(client);
        return released.findRowsOfClient(client.value(), BriefEdition.CLIENT, HISTORY).stream()
                .map(ReleasedBriefRow::summary)
                .toList();
    }

    /** The client's editions released to any client the reader may reach, the newest first. */
    @PreAuthorize(MAY_READ)
    public List<ReleasedBriefSummary> findAll() {
        return released.findRows(BriefEdition.CLIENT, HISTORY).stream()
                .map(ReleasedBriefRow::summary)
                .toList();
    }

    /**
     * The released bytes, checked against their fingerprint.
     *
     * @throws NotFoundException if there is no such brief, or it is not for the reader
     */
    @PreAuthorize(MAY_READ)
    public BriefFile open(BriefId id) {
        ReleasedBrief brief = reached(id);
        return new BriefFile(
                office.fileName(brief.snapshot().facts(), brief.edition(), false), brief.verifiedPdf(), brief.sha256());
    }

    /**
     * A page as a picture.
     *
     * @param page counted from 1
     * @return PNG
     */
    @PreAuthorize(MAY_READ)
    public byte[] page(BriefId id, int page) {
        return PagePicture.of(reached(id).verifiedPdf(), page);
    }

    /** The facts a released brief was written from, without anything confidential: the brief as a web page. */
    @PreAuthorize(MAY_READ)
    public BriefFacts getFacts(BriefId id) {
        return reached(id).snapshot().facts();
    }

    private ReleasedBrief reached(BriefId id) {
        ReleasedBrief brief = released.findById(id.value()).orElseThrow(NotFoundException::new);
        access.requireAccess(brief.client());
        boolean mayRead =
                brief.edition() == BriefEdition.CLIENT || currentUser.require().can(BriefPermissions.READ);
        if (!mayRead) {
            throw new NotFoundException();
        }
        return brief;
    }
}
