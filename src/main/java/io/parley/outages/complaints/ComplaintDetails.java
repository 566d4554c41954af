package io.parley.outages.complaints;

import io.parley.clients.ClientId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complaint with the way it went.
 *
 * @param country whose rules it follows, ISO 3166-1 alpha-2
 * @param state as of today
 * @param disputes what somebody said the contract's clause on disputes means; absent until somebody has read it
 * @param reference the regulator's number, empty while there is none
 * @param responseDue last day for the answer; absent while nobody waits for one, or nobody knows
 * @param formalBy last day on which a formal complaint keeps this one's date; absent where there is no such rule
 * @param steps in the order in which they were recorded
 */
public record ComplaintDetails(
        ComplaintId id,
        ClientId client,
        String country,
        ComplaintDraft draft,
        ComplaintState state,
        @Nullable DisputesRead disputes,
        String reference,
        @Nullable LocalDate demandedOn,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate responseDue,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate formalBy,
        List<ComplaintStepDetails> steps,
        long version) {

    public ComplaintDetails {
        steps = List.copyOf(steps);
    }
}
