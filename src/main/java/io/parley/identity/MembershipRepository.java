package io.parley.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MembershipRepository extends JpaRepository<Membership, UUID> {

    Optional<Membership> findByAccountId(UUID accountId);

    List<Membership> findAllByOrderByDisplayName();

    List<Membership> findAllByIdIn(Collection<UUID> ids);

    List<Membership> findAllByRoleInOrderByDisplayName(Collection<Role> roles);

    long countByRoleAndStatus(Role role, MemberStatus status);
}
