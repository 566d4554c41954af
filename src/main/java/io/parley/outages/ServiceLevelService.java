package io.parley.outages;

import io.parley.clients.ClientAccess;
import io.parley.clients.ClientId;
import io.parley.identity.CurrentUser;
import io.parley.identity.RunAs;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a client's service attained and what is owed for it, for everybody of the client's circle. */
@Service
public class ServiceLevelService {

    private final ServiceLevels levels;
    private final ClientAccess access;
    private final CurrentUser currentUser;
    private final RunAs runAs;

    ServiceLevelService(ServiceLevels levels, ClientAccess access, CurrentUser currentUser, RunAs runAs) {
        this.levels = levels;
        this.access = access;
        this.currentUser = currentUser;
        this.runAs = runAs;
    }

    /** @throws io.parley.common.NotFoundException if there is no such client, or it is not the person's */
    @PreAuthorize("hasAuthority('" + OutagePermissions.READ + "')")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ServiceStanding find(ClientId client) {
        access.requireAccess(client);
        // A client's own people have no page of the contract, yet what its service level owes is theirs to know.
        return runAs.system(currentUser.require().tenantId(), () -> levels.of(client));
    }
}
