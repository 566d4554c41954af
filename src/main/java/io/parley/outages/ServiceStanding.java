package io.parley.outages;

import io.parley.contracts.ContractId;
import io.parley.sla.Leakage;
import io.parley.sla.SlaPolicy;
import io.parley.terms.TermSheet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the present contract promised, what was attained, and what that is worth.
 *
 * @param contract absent while no contract has been entered
 * @param missing what stands in the way of figures, or of some of them; unknown is never zero
 * @param months those that can be measured, in order, by scope
 * @param leakage what became of the credits so far; empty when some of them are not known
 * @param leaveFrom months that completed the set for leaving, by scope; empty when there is no such right or no reason
 */
public record ServiceStanding(
        @Nullable ContractId contract,
        String providerName,
        String currency,
        SlaPolicy policy,
        TermSheet terms,
        List<Missing> missing,
        List<CreditMonth> months,
        Optional<Leakage> leakage,
        Map<String, List<YearMonth>> leaveFrom,
        LocalDate today) {

    /** Something nobody has entered yet. */
    public enum Missing {
        CONTRACT,
        AGREEMENT,
        TARGET,
        OUTAGES,
        FEE_BASE,
        CHARGES,
        CLAIM_WINDOW,
        INVOICE_DAY
    }

    public ServiceStanding {
        missing = List.copyOf(missing);
        months = List.copyOf(months);
        leaveFrom = Map.copyOf(leaveFrom);
    }
}
