package io.parley.outages;

import io.parley.clients.ClientId;
import io.parley.outages.ServiceStanding.Missing;
import io.parley.sla.Leakage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A client in the overview of service levels.
 *
 * @param provider empty while no contract has been entered
 * @param currency of the amounts; absent while no contract has been entered
 * @param promised availability, a fraction
 * @param last what the newest period that is over attained
 * @param lowest the worst of the last twelve months
 * @param strip see {@link MonthSigns}
 * @param stripEnd month of its last sign
 * @param openOutages that go on now
 * @param credits what became of the credits; empty when one of them is not known
 * @param claimBy nearest last day for a claim; empty when there is none, or none is known
 * @param leaveSince month in which the right to leave arose
 * @param missing what nobody has entered yet
 */
public record WatchedClient(
        ClientId client,
        String name,
        String provider,
        @Nullable String currency,
        Optional<BigDecimal> promised,
        Optional<Attained> last,
        Optional<Attained> lowest,
        String strip,
        YearMonth stripEnd,
        long openOutages,
        Optional<Leakage> credits,
        Optional<LocalDate> claimBy,
        Optional<YearMonth> leaveSince,
        Urgency urgency,
        Set<Missing> missing) {

    public WatchedClient {
        missing = Set.copyOf(missing);
    }
}
