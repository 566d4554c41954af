package io.parley.clients;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ClientAssignmentRepository extends JpaRepository<ClientAssignment, UUID> {

    Optional<ClientAssignment> findByMembershipIdAndClientId(UUID membershipId, UUID clientId);

    List<ClientAssignment> findByClientId(UUID clientId);

    List<ClientAssignment> findByMembershipId(UUID membershipId);
}
