package io.parley.outages.complaints;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ComplaintRepository extends Repository<Complaint, UUID> {

    Complaint saveAndFlush(Complaint complaint);

    Optional<Complaint> findById(UUID id);

    /** Ids are in the order of birth. */
    List<Complaint> findByClientIdOrderByIdDesc(UUID client);

    boolean existsByClientIdAndOpenNow(UUID client, int openNow);

    @Query("select c.id from Complaint c where c.responseDue is not null or c.formalBy is not null")
    List<UUID> findRunning();
}
