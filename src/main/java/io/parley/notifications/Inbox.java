package io.parley.notifications;

import io.parley.common.NotFoundException;
import io.parley.identity.Actor;
import io.parley.identity.CurrentUser;
import io.parley.identity.MembershipId;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What members should know. Everybody reads only the own inbox; anybody's deed may post to a colleague's. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Inbox {

    private static final int SHOWN = 200;

    private final InboxItemRepository items;
    private final InboxBell bell;
    private final CurrentUser currentUser;
    private final Clock clock;

    Inbox(InboxItemRepository items, InboxBell bell, CurrentUser currentUser, Clock clock) {
        this.items = items;
        this.bell = bell;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Posts in the deed's transaction; the member's open pages hear of it after the commit. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(MembershipId member, InboxMessage message) {
        items.save(new InboxItem(member, message, clock.instant()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                bell.ring(member, message);
            }
        });
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<InboxEntry> mine() {
        return items.findAllByMembershipIdOrderByPostedAtDesc(own(), Limit.of(SHOWN)).stream()
                .map(InboxItem::entry)
                .toList();
    }

    @Transactional(readOnly = true)
    public int unread() {
        return items.countByMembershipIdAndReadAtIsNull(own());
    }

    /** @throws NotFoundException when there is no such item, or it is somebody else's */
    public void markRead(UUID id) {
        items.findByIdAndMembershipId(id, own())
                .orElseThrow(NotFoundException::new)
                .read(clock.instant());
    }

    public void markAllRead() {
        items.findAllByMembershipIdAndReadAtIsNull(own()).forEach(item -> item.read(clock.instant()));
    }

    private UUID own() {
        Actor actor = currentUser.require();
        if (actor.membershipId() == null) {
            throw new NotFoundException();
        }
        return actor.membershipId().value();
    }
}
