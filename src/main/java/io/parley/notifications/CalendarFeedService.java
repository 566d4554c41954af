package io.parley.notifications;

import io.parley.audit.AuditTrail;
import io.parley.common.NotFoundException;
import io.parley.identity.CurrentUser;
import io.parley.identity.MembershipId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own calendar address: made, replaced, revoked. It is shown once, when it is made. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + NotificationPermissions.DEADLINES + "')")
public class CalendarFeedService {

    /** Path below which calendars read, without slashes at its ends. */
    static final String PATH = "calendar";

    private final CalendarFeedRepository feeds;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final String baseUrl;
    private final Clock clock;

    CalendarFeedService(
            CalendarFeedRepository feeds,
            CurrentUser currentUser,
            AuditTrail audit,
            @Value("${parley.base-url}") String baseUrl,
            Clock clock) {
        this.feeds = feeds;
        this.currentUser = currentUser;
        this.audit = audit;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    /** When one's present address was made; empty without one. */
    @Transactional(readOnly = true)
    public Optional<Instant> createdAt() {
        return feeds.findByMembershipId(own().value()).map(CalendarFeed::createdAt);
    }

    /**
     * Makes an address; one made before stops working.
     *
     * @return the whole address with its secret, which is kept nowhere
     */
    public String create() {
        revokeQuietly();
        var secret = CalendarToken.newSecret();
        var feed = feeds.saveAndFlush(new CalendarFeed(own(), CalendarToken.hash(secret), clock.instant()));
        audit.record("calendar.created", feed.id().toString());
        var token = new CalendarToken(currentUser.require().tenantId(), feed.id(), secret);
        return baseUrl + "/" + PATH + "/" + token.text() + ".ics";
    }

    /** The address stops working at once. */
    public void revoke() {
        if (revokeQuietly()) {
            audit.record("calendar.revoked", own().toString());
        }
    }

    private boolean revokeQuietly() {
        var feed = feeds.findByMembershipId(own().value());
        feed.ifPresent(feeds::delete);
        feeds.flush();
        return feed.isPresent();
    }

    private MembershipId own() {
        var member = currentUser.require().membershipId();
        if (member == null) {
            throw new NotFoundException();
        }
        return member;
    }
}
