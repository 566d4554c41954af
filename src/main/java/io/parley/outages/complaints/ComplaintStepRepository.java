package io.parley.outages.complaints;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ComplaintStepRepository extends Repository<ComplaintStep, UUID> {

    ComplaintStep save(ComplaintStep step);

    List<ComplaintStep> findByClientIdOrderByRecordedAtAscIdAsc(UUID client);
}
