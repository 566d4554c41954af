package io.parley.audit;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AuditCounterRepository extends JpaRepository<AuditCounter, UUID> {

    /** The tenant's one counter, locked. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select counter from AuditCounter counter")
    Optional<AuditCounter> lock();
}
