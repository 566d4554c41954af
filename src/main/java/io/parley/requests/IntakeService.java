package io.parley.requests;

import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.identity.GuestLinks;
import io.parley.identity.GuestLinks.Guest;
import io.parley.identity.RunAs;
import io.parley.tenancy.TenantId;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The provider's side of a request, without an account: the link's secret is all there is. Everything happens as the system
 * of the tenant the link belongs to, and reaches only the invitation the link opens.
 */
@Service
@PreAuthorize("permitAll()")
public class IntakeService {

    private final GuestLinks links;
    private final RunAs runAs;
    private final IntakeDesk desk;

    IntakeService(GuestLinks links, RunAs runAs, IntakeDesk desk) {
        this.links = links;
        this.runAs = runAs;
        this.desk = desk;
    }

    /**
     * What the link opens; empty when it does not work (any more). Opening it counts as seen.
     *
     * @param networkAddress where the request came from, for throttling
     * @throws io.parley.identity.TooManyAttemptsException when too many links that do not exist were tried from there
     */
    public Optional<IntakePage> find(String secret, String networkAddress) {
        return links.find(secret, networkAddress).flatMap(guest -> asked(guest, desk::find));
    }

    /**
     * Answers; a later answer replaces an earlier one.
     *
     * @throws io.parley.quotes.InvalidQuoteException with a problem at each field and line that needs mending
     * @throws ProblemException when the link does not work (any more) or the deadline has passed; nothing is saved
     */
    public void answer(String secret, String networkAddress, IntakeDraft answer) {
        Guest guest = links.find(secret, networkAddress).orElseThrow(IntakeService::dead);
        inTenant(guest.tenant(), () -> desk.answer(new InvitedProviderId(guest.subject()), answer));
    }

    /** @throws ProblemException as {@link #answer}, or without a reason */
    public void decline(String secret, String networkAddress, String reason) {
        Guest guest = links.find(secret, networkAddress).orElseThrow(IntakeService::dead);
        inTenant(guest.tenant(), () -> desk.decline(new InvitedProviderId(guest.subject()), reason));
    }

    private <T> Optional<T> asked(Guest guest, Function<InvitedProviderId, Optional<T>> question) {
        return runAs.system(guest.tenant(), () -> question.apply(new InvitedProviderId(guest.subject())));
    }

    private void inTenant(TenantId tenant, Runnable deed) {
        try {
            runAs.system(tenant, deed);
        } catch (NotFoundException gone) {
            throw dead();
        }
    }

    private static ProblemException dead() {
        return new ProblemException("requests.problem.link");
    }
}
