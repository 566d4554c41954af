package io.parley.briefs;

import io.parley.briefs.NetworkFacts.Item;
import io.parley.briefs.NetworkFacts.Load;
import io.parley.briefs.NetworkFacts.Site;
import io.parley.briefs.NetworkFacts.Way;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Three sites: a line that is too small and stale, one that is enough, and one nobody has measured. */
final class BriefNetworks {

    static final String REASON = "The fibre is ordered for January";

    private static final BigDecimal CALL_KBPS = new BigDecimal("91.2");

    private BriefNetworks() {}

    static NetworkFacts threeSites() {
        return new NetworkFacts(new BigDecimal("3.7"), List.of(tooSmall(), enough(), unmeasured()), REASON);
    }

    private static Site tooSmall() {
        return new Site(
                "Harbor office",
                way("90", "20000", "2000", "68000", 745, "23.2768"),
                way("8", "6000", "1000", "1000", 10, "16.5768"),
                new Load(40, new BigDecimal("0.13"), new BigDecimal("0.01")),
                CALL_KBPS,
                10,
                14,
                "UPLOAD",
                List.of(),
                new BigDecimal("3.51"),
                List.of(),
                21,
                43,
                LocalDate.of(2026, 9, 30),
                true,
                true,
                List.of(
                        new Item("PHONES", "", "Dana Whitcomb", LocalDate.of(2026, 11, 30)),
                        new Item("WAN_UP", "", "", null),
                        new Item("OWN", "Door intercom", "", null)));
    }

    private static Site enough() {
        return new Site(
                "Mill Street",
                way("200", "20000", "2000", "178000", 1951, "22.6384"),
                way("40", "6000", "1000", "33000", 361, "7.6384"),
                new Load(20, new BigDecimal("0.13"), new BigDecimal("0.01")),
                CALL_KBPS,
                361,
                7,
                "UPLOAD",
                List.of(),
                new BigDecimal("4.31"),
                List.of(),
                30,
                30,
                LocalDate.of(2026, 11, 20),
                false,
                true,
                List.of());
    }

    private static Site unmeasured() {
        Way nothing = new Way(null, null, null, null, null, null, null);
        return new Site(
                "Warehouse on the far side of the river",
                nothing,
                nothing,
                null,
                null,
                null,
                null,
                null,
                List.of("TESTS", "CALL"),
                null,
                List.of("TESTS", "CALL"),
                0,
                0,
                null,
                false,
                false,
                List.of());
    }

    private static Way way(String mbps, String other, String reserve, String usable, int calls, String needed) {
        return new Way(
                new BigDecimal(mbps),
                new BigDecimal(other),
                new BigDecimal(reserve),
                new BigDecimal(usable),
                calls,
                new BigDecimal("80"),
                new BigDecimal(needed));
    }
}
