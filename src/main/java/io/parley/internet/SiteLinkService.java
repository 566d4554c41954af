package io.parley.internet;

import io.parley.audit.AuditTrail;
import io.parley.clients.ClientAccess;
import io.parley.clients.ClientId;
import io.parley.clients.SiteId;
import io.parley.clients.SiteService;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The internet lines of a client's sites. */
@Service
@Transactional
public class SiteLinkService {

    private static final BigDecimal FASTEST_MBPS = BigDecimal.valueOf(100_000);
    private static final String MAY_READ = "hasAuthority('" + LinkPermissions.READ + "')";
    private static final String MAY_EDIT = "hasAuthority('" + LinkPermissions.EDIT + "')";

    private final SiteLinkRepository links;
    private final SiteService sites;
    private final ClientAccess access;
    private final AuditTrail audit;

    SiteLinkService(SiteLinkRepository links, SiteService sites, ClientAccess access, AuditTrail audit) {
        this.links = links;
        this.sites = sites;
        this.access = access;
        this.audit = audit;
    }

    /** The first line of each site before those that take over. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<LinkDetails> findByClient(ClientId client) {
        access.requireAccess(client);
        return links.findByClientIdOrderByRoleDescIspAscIdAsc(client.value()).stream()
                .map(SiteLink::details)
                .toList();
    }

    /** @throws ProblemException if it can't be, or the site has a first line already */
    @PreAuthorize(MAY_EDIT)
    public LinkId add(ClientId client, LinkDraft draft) {
        requireSite(client, draft.site());
        require(client, draft, null);
        return new LinkId(links.saveAndFlush(new SiteLink(client, draft)).id());
    }

    /** @param version the version the form was opened with; a line stays at its site */
    @PreAuthorize(MAY_EDIT)
    public void revise(LinkId id, LinkDraft draft, long version) {
        var link = reached(id);
        if (!link.siteId().equals(draft.site().value())) {
            throw new NotFoundException();
        }
        require(link.client(), draft, id);
        link.revise(draft, version);
        links.saveAndFlush(link);
    }

    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public LinkDetails getLink(LinkId id) {
        return reached(id).details();
    }

    @PreAuthorize(MAY_EDIT)
    public void remove(LinkId id) {
        var link = reached(id);
        links.delete(link);
        audit.record("line.removed", id + " " + link.details().link().isp());
    }

    private SiteLink reached(LinkId id) {
        var link = links.findById(id.value()).orElseThrow(NotFoundException::new);
        access.requireAccess(link.client());
        return link;
    }

    private void requireSite(ClientId client, SiteId site) {
        access.requireAccess(client);
        if (sites.findByClient(client).stream().noneMatch(known -> known.id().equals(site))) {
            throw new NotFoundException();
        }
    }

    private void require(ClientId client, LinkDraft draft, @Nullable LinkId except) {
        requireFigures(draft);
        boolean second = draft.role() == LinkRole.PRIMARY
                && findByClient(client).stream()
                        .anyMatch(other -> other.link().role() == LinkRole.PRIMARY
                                && other.link().site().equals(draft.site())
                                && !other.id().equals(except));
        if (second) {
            throw new ProblemException("internet.link.problem.primary");
        }
    }

    static void requireFigures(LinkDraft draft) {
        requireRate(draft.advertisedDownMbps());
        requireRate(draft.advertisedUpMbps());
        requireLength(draft.isp(), LinkDraft.LONGEST_NAME);
        requireLength(draft.plan(), LinkDraft.LONGEST_NAME);
        requireLength(draft.staticIp(), LinkDraft.LONGEST_NAME);
        requireLength(draft.takesOver(), LinkDraft.LONGEST_TAKEOVER);
        requireLength(draft.notes(), LinkDraft.LONGEST_NOTES);
    }

    private static void requireRate(@Nullable BigDecimal mbps) {
        if (mbps != null && (mbps.signum() <= 0 || mbps.compareTo(FASTEST_MBPS) > 0)) {
            throw new ProblemException("internet.link.problem.rate", FASTEST_MBPS.intValueExact());
        }
    }

    private static void requireLength(String text, int longest) {
        if (text.strip().length() > longest) {
            throw new ProblemException("internet.link.problem.long", longest);
        }
    }
}
