package io.parley.portal;

import io.parley.briefs.BriefId;
import io.parley.briefs.ReleasedBriefService;
import io.parley.briefs.ReleasedBriefSummary;
import io.parley.common.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was released to the signed-in person of a client. */
@Service
@Transactional(readOnly = true)
public class PortalService {

    private static final String MAY_READ = "hasAuthority('" + PortalPermissions.ASK + "')";

    private final ReleasedBriefService released;
    private final DecisionService decisions;

    PortalService(ReleasedBriefService released, DecisionService decisions) {
        this.released = released;
        this.decisions = decisions;
    }

    /** Everything released to the reader, the newest first. */
    @PreAuthorize(MAY_READ)
    public List<ReleasedBriefSummary> findReleases() {
        return released.findAll();
    }

    /** The newest recommendation; empty while nothing was released. */
    @PreAuthorize(MAY_READ)
    public Optional<ClientRecommendation> findNewest() {
        List<ReleasedBriefSummary> releases = findReleases();
        return releases.stream().findFirst().map(brief -> recommendation(brief, releases));
    }

    /** @throws NotFoundException if there is no such release, or it is not the reader's */
    @PreAuthorize(MAY_READ)
    public ClientRecommendation get(BriefId id) {
        List<ReleasedBriefSummary> releases = findReleases();
        return releases.stream()
                .filter(brief -> brief.id().equals(id))
                .findFirst()
                .map(brief -> recommendation(brief, releases))
                .orElseThrow(NotFoundException::new);
    }

    private ClientRecommendation recommendation(ReleasedBriefSummary brief, List<ReleasedBriefSummary> releases) {
        boolean superseded = releases.stream()
                .anyMatch(other -> other.engagement().equals(brief.engagement()) && other.release() > brief.release());
        return new ClientRecommendation(
                brief,
                released.getFacts(brief.id()),
                decisions.find(brief.client(), brief.id()),
                !superseded,
                decisions.mayDecide(brief.client()));
    }
}
