package io.parley.sla.log;

import io.parley.tabular.DateOrder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What must be known about a client to read its log: where it is, its sites, and what day it is. */
public final class LogSetting {

    private final ZoneId zone;
    private final LocalDate today;
    private final Map<String, String> sites = new LinkedHashMap<>();

    /**
     * @param zone of the client: times without an offset are local to it
     * @param sites code to name
     * @param today outages of later days are mistakes
     */
    public LogSetting(ZoneId zone, Map<String, String> sites, LocalDate today) {
        this.zone = zone;
        this.today = today;
        sites.forEach((code, name) -> this.sites.putIfAbsent(plain(name), code));
        sites.keySet().forEach(code -> this.sites.put(plain(code), code));
    }

    ZoneId zone() {
        return zone;
    }

    LocalDate today() {
        return today;
    }

    /** What stands first in 03/04/2026 where the column itself does not tell: the month in America, else the day. */
    DateOrder usualOrder() {
        return zone.getId().startsWith("America/") ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
    }

    /** The code of a site, by its code or its name. */
    Optional<String> site(String written) {
        return Optional.ofNullable(sites.get(plain(written)));
    }

    private static String plain(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }
}
