package io.parley.claims;

import io.parley.clients.ContactRole;
import io.parley.common.ProblemException;
import io.parley.letters.LetterDesk;
import io.parley.reporting.RenderedReport;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Prints the letter that asks for a working device. Not in a transaction, so that no connection is held meanwhile. */
@Service
public class ClaimLetterService {

    private static final String MAY_EDIT = "hasAuthority('" + ClaimPermissions.EDIT + "')";

    private final WarrantyClaimService claims;
    private final LetterDesk desk;

    ClaimLetterService(WarrantyClaimService claims, LetterDesk desk) {
        this.claims = claims;
        this.desk = desk;
    }

    /**
     * The letter to whoever stands in for the device.
     *
     * @param locale language of the grantor
     * @throws ProblemException if nothing is owed any more
     */
    @PreAuthorize(MAY_EDIT)
    public RenderedReport rma(WarrantyClaimId id, Locale locale) {
        var claim = claims.getClaim(id);
        if (!claim.row().state().isOwed() && claim.row().state() != ClaimState.DENIED) {
            throw new ProblemException("claims.problem.letter");
        }
        return desk.print(new RmaLetter(claim, desk.frame(claim.client(), ContactRole.IT, locale)).document());
    }
}
