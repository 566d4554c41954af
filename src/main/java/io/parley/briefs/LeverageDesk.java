package io.parley.briefs;

import io.parley.clients.ClientId;
import io.parley.outages.CreditState;
import io.parley.outages.ServiceLevelService;
import io.parley.outages.ServiceStanding;
import io.parley.sla.Leakage;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what the present provider owes a client for broken promises. */
@Component
class LeverageDesk {

    private final ServiceLevelService levels;

    LeverageDesk(ServiceLevelService levels) {
        this.levels = levels;
    }

    /** @return absent when no promise was broken, or nobody can say */
    @Nullable
    Leverage find(ClientId client) {
        return of(levels.find(client));
    }

    static @Nullable Leverage of(ServiceStanding standing) {
        int broken = (int) standing.months().stream()
                .filter(month ->
                        month.state() != CreditState.RUNNING && !month.month().targetMet())
                .map(month -> month.month().period())
                .distinct()
                .count();
        if (broken == 0) {
            return null;
        }
        var leaving = standing.leaveFrom().values().stream()
                .flatMap(Collection::stream)
                .min(Comparator.naturalOrder())
                .map(month -> month.atDay(1));
        return new Leverage(
                standing.providerName(),
                standing.currency(),
                part(standing, Leakage::owed),
                part(standing, Leakage::claimed),
                part(standing, Leakage::paid),
                part(standing, Leakage::stillClaimable),
                part(standing, Leakage::lost),
                standing.months().stream()
                        .filter(month -> month.state() == CreditState.OWED)
                        .flatMap(month -> month.month().claimBy().stream())
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                leaving.orElse(null),
                broken);
    }

    private static @Nullable BigDecimal part(ServiceStanding standing, Function<Leakage, BigDecimal> part) {
        return standing.leakage().map(part).orElse(null);
    }
}
