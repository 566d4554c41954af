package io.parley.outages.complaints;

import io.parley.common.DeadlineBand;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ComplaintAlertRepository extends Repository<ComplaintAlert, UUID> {

    ComplaintAlert saveAndFlush(ComplaintAlert alert);

    boolean existsByComplaintIdAndKindAndDueOnAndBand(
            UUID complaintId, ComplaintDue kind, LocalDate dueOn, DeadlineBand band);
}
