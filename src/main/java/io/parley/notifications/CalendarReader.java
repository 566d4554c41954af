package io.parley.notifications;

import io.parley.common.NotFoundException;
import io.parley.identity.CurrentUser;
import io.parley.identity.MembershipId;
import io.parley.identity.RunAs;
import io.parley.tenancy.TenantDirectory;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Reads a calendar for whoever holds its address: as the member it belongs to, with the role, the tenant and the clients
 * that member has at that moment. Whatever is wrong gives the same nothing.
 */
@Component
class CalendarReader {

    private final CalendarFeedRepository feeds;
    private final TenantDirectory tenants;
    private final RunAs runAs;
    private final DeadlineService deadlines;
    private final CurrentUser currentUser;
    private final CalendarText texts;

    CalendarReader(
            CalendarFeedRepository feeds,
            TenantDirectory tenants,
            RunAs runAs,
            DeadlineService deadlines,
            CurrentUser currentUser,
            CalendarText texts) {
        this.feeds = feeds;
        this.tenants = tenants;
        this.runAs = runAs;
        this.deadlines = deadlines;
        this.currentUser = currentUser;
        this.texts = texts;
    }

    /** @return the calendar as iCalendar text */
    Optional<String> read(String address) {
        return CalendarToken.of(address)
                .filter(token -> tenants.isActive(token.tenant()))
                .flatMap(token -> member(token).flatMap(member -> calendar(token, member)));
    }

    private Optional<MembershipId> member(CalendarToken token) {
        return runAs.system(
                token.tenant(),
                () -> feeds.findById(token.feed())
                        .filter(feed -> feed.opensWith(token.hash()))
                        .map(CalendarFeed::member));
    }

    private Optional<String> calendar(CalendarToken token, MembershipId member) {
        try {
            return Optional.of(runAs.member(
                    token.tenant(),
                    member,
                    () -> texts.write(
                            deadlines.findMine(), currentUser.require().locale())));
        } catch (NotFoundException | AccessDeniedException gone) {
            return Optional.empty();
        }
    }
}
