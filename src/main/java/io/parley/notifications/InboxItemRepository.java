package io.parley.notifications;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface InboxItemRepository extends JpaRepository<InboxItem, UUID> {

    List<InboxItem> findAllByMembershipIdOrderByPostedAtDesc(UUID membershipId, Limit limit);

    List<InboxItem> findAllByMembershipIdAndReadAtIsNull(UUID membershipId);

    Optional<InboxItem> findByIdAndMembershipId(UUID id, UUID membershipId);

    int countByMembershipIdAndReadAtIsNull(UUID membershipId);
}
