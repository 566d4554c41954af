package io.parley.measurement;

import io.parley.clients.ClientAccess;
import io.parley.clients.ClientId;
import io.parley.clients.SiteId;
import io.parley.clients.SiteService;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.identity.CurrentUser;
import io.parley.internet.LineConnection;
import io.parley.internet.LineTestDraft;
import io.parley.internet.LineTestPermissions;
import io.parley.internet.LineTestService;
import io.parley.internet.LineTestSource;
import io.parley.internet.LineTestTrace;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Lets a browser measure a site's line against this server, and stores what it found if that can be. */
@Service
public class MeasurementService {

    private static final String MAY_RUN = "hasAuthority('" + LineTestPermissions.RUN + "')";

    private final OpenMeasurements open;
    private final LineTestService tests;
    private final SiteService sites;
    private final ClientAccess access;
    private final CurrentUser currentUser;
    private final Clock clock;

    MeasurementService(
            OpenMeasurements open,
            LineTestService tests,
            SiteService sites,
            ClientAccess access,
            CurrentUser currentUser,
            Clock clock) {
        this.open = open;
        this.tests = tests;
        this.sites = sites;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Allows one measurement; the person's last one, if it has not ended, ends.
     *
     * @param session the browser's session, in which alone the ticket counts
     * @throws ProblemException if too many measure now, or this person has measured too much
     */
    @PreAuthorize(MAY_RUN)
    public MeasurementTicket start(ClientId client, SiteId site, LineConnection connection, String session) {
        access.requireAccess(client);
        if (sites.findByClient(client).stream().noneMatch(known -> known.id().equals(site))) {
            throw new NotFoundException();
        }
        return new MeasurementTicket(open.open(owner(session), new OpenMeasurement.Place(client, site, connection)));
    }

    /**
     * Stores what was measured; the ticket is used up, also when the figures are refused.
     *
     * @return what was stored
     * @throws ProblemException if the ticket is over, too little was moved, or the figures can't be
     */
    @PreAuthorize(MAY_RUN)
    public LineTestDraft finish(MeasurementTicket ticket, MeasuredFigures figures, String session) {
        var measured = open.end(ticket.secret(), owner(session))
                .orElseThrow(() -> new ProblemException("measurement.problem.over"));
        var probes = Probes.of(figures.roundTrips())
                .orElseThrow(() -> new ProblemException("measurement.problem.implausible"));
        var up = measured.up().mbps();
        if (up.isEmpty() || measured.down().total() == 0) {
            throw new ProblemException("measurement.problem.short");
        }
        Plausibility.require(figures, measured.down(), up.get());
        var place = measured.place();
        var draft = new LineTestDraft(
                place.site(),
                clock.instant(),
                place.connection(),
                decimal(figures.downMbps()),
                decimal(up.get()),
                decimal(probes.roundTripMs()),
                decimal(probes.jitterMs()),
                null);
        tests.recordMeasured(
                place.client(),
                draft,
                new LineTestTrace(
                        LineTestSource.BROWSER,
                        measured.bytes(),
                        probes.sent(),
                        probes.failed(),
                        BrowserName.of(figures.browser())));
        return draft;
    }

    /** Gives the place to somebody else; a ticket that is over already is none of its business. */
    @PreAuthorize(MAY_RUN)
    public void cancel(MeasurementTicket ticket, String session) {
        open.end(ticket.secret(), owner(session));
    }

    /** For the addresses measured at. Empty for a ticket that is not this person's, or over, or of a client no longer his. */
    Optional<OpenMeasurement> find(String secret, String session) {
        return currentUser
                .find()
                .filter(actor -> actor.can(LineTestPermissions.RUN) && actor.membershipId() != null)
                .flatMap(actor -> open.find(secret, owner(session)))
                .filter(this::isReached);
    }

    private boolean isReached(OpenMeasurement measurement) {
        try {
            access.requireAccess(measurement.place().client());
            return true;
        } catch (NotFoundException withdrawn) {
            return false;
        }
    }

    private OpenMeasurement.Owner owner(String session) {
        var member = currentUser.require().membershipId();
        if (member == null) {
            throw new AccessDeniedException("Only people measure");
        }
        return new OpenMeasurement.Owner(member, session);
    }

    private static @Nullable BigDecimal decimal(OptionalDouble figure) {
        return figure.isPresent() ? decimal(figure.getAsDouble()) : null;
    }

    private static BigDecimal decimal(double figure) {
        return BigDecimal.valueOf(figure).setScale(2, RoundingMode.HALF_UP);
    }
}
