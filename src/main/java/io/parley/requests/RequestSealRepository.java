package io.parley.requests;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RequestSealRepository extends JpaRepository<RequestSeal, UUID> {

    Optional<RequestSeal> findByRequestId(UUID requestId);
}
