package io.parley.requests;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface InvitationRepository extends JpaRepository<Invitation, UUID> {

    List<Invitation> findAllByRequestIdIn(Collection<UUID> requests);
}
