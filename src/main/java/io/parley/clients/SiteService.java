package io.parley.clients;

import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The locations of a client. */
@Service
@Transactional
public class SiteService {

    private static final String MAY_READ = "hasAuthority('" + ClientPermissions.READ + "')";
    private static final String MAY_EDIT = "hasAuthority('" + ClientPermissions.EDIT + "')";

    private final SiteRepository sites;
    private final ClientAccess access;

    SiteService(SiteRepository sites, ClientAccess access) {
        this.sites = sites;
        this.access = access;
    }

    /** @throws ProblemException if the client has a site of that code */
    @PreAuthorize(MAY_EDIT)
    public SiteId add(ClientId client, SiteDraft draft) {
        access.requireAccess(client);
        requireFreeCode(client, draft.code(), null);
        return new SiteId(sites.save(new Site(client, draft)).id());
    }

    /** @param version the version the form was opened with */
    @PreAuthorize(MAY_EDIT)
    public void update(SiteId id, SiteDraft draft, long version) {
        Site site = reached(id);
        requireFreeCode(site.client(), draft.code(), id);
        site.revise(draft, version);
    }

    @PreAuthorize(MAY_EDIT)
    public void remove(SiteId id) {
        sites.delete(reached(id));
    }

    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public SiteDetails getSite(SiteId id) {
        return reached(id).details();
    }

    /** In order of their names. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<SiteDetails> findByClient(ClientId client) {
        access.requireAccess(client);
        return sites.findByClientIdOrderByName(client.value()).stream()
                .map(Site::details)
                .toList();
    }

    private Site reached(SiteId id) {
        Site site = sites.findById(id.value()).orElseThrow(NotFoundException::new);
        access.requireAccess(site.client());
        return site;
    }

    private void requireFreeCode(ClientId client, String code, @Nullable SiteId except) {
        sites.findByClientIdAndCodeIgnoreCase(client.value(), code.strip())
                .filter(other -> except == null || !other.id().equals(except.value()))
                .ifPresent(other -> {
                    throw new ProblemException("clients.site.problem.codeTaken", other.code());
                });
    }
}
