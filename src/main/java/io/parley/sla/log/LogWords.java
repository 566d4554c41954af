package io.parley.sla.log;

import io.parley.clients.ServiceKind;
import io.parley.sla.OutageCause;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words of a log: the codes themselves, and what people write instead. */
final class LogWords {

    private static final Set<String> EVERYWHERE =
            Set.of("ALL", "ALL SITES", "PLATFORM", "*", "EVERYWHERE", "全部", "所有", "所有站点", "全部站点", "平台");
    private static final Set<String> GOES_ON = Set.of(
            "ONGOING",
            "GOES ON",
            "STILL GOING ON",
            "STILL DOWN",
            "STILL OPEN",
            "NOT RESTORED",
            "NOT YET RESTORED",
            "IN PROGRESS",
            "UNRESOLVED",
            "未恢复",
            "尚未恢复",
            "仍未恢复",
            "持续中",
            "仍在持续",
            "进行中",
            "处理中",
            "至今");
    private static final Map<String, OutageCause> CAUSES = Map.ofEntries(
            Map.entry("NETWORK", OutageCause.CORE),
            Map.entry("核心", OutageCause.CORE),
            Map.entry("核心网", OutageCause.CORE),
            Map.entry("SW", OutageCause.SOFTWARE),
            Map.entry("软件", OutageCause.SOFTWARE),
            Map.entry("THIRD PARTY", OutageCause.CARRIER),
            Map.entry("运营商", OutageCause.CARRIER),
            Map.entry("LINE", OutageCause.ACCESS),
            Map.entry("接入", OutageCause.ACCESS),
            Map.entry("接入线路", OutageCause.ACCESS),
            Map.entry("电力", OutageCause.POWER),
            Map.entry("停电", OutageCause.POWER),
            Map.entry("客户", OutageCause.CUSTOMER),
            Map.entry("客户原因", OutageCause.CUSTOMER),
            Map.entry("PLANNED", OutageCause.MAINTENANCE),
            Map.entry("PLANNED MAINTENANCE", OutageCause.MAINTENANCE),
            Map.entry("维护", OutageCause.MAINTENANCE),
            Map.entry("检修", OutageCause.MAINTENANCE),
            Map.entry("割接", OutageCause.MAINTENANCE));
    private static final Map<String, ServiceKind> SERVICES = Map.ofEntries(
            Map.entry("PHONE", ServiceKind.VOICE),
            Map.entry("CALLS", ServiceKind.VOICE),
            Map.entry("语音", ServiceKind.VOICE),
            Map.entry("电话", ServiceKind.VOICE),
            Map.entry("通话", ServiceKind.VOICE),
            Map.entry("TEXT", ServiceKind.SMS),
            Map.entry("短信", ServiceKind.SMS),
            Map.entry("传真", ServiceKind.FAX),
            Map.entry("接口", ServiceKind.API),
            Map.entry("门户", ServiceKind.PORTAL),
            Map.entry("管理后台", ServiceKind.PORTAL));

    private LogWords() {}

    /** Instead of an end. An empty cell does not say it: nobody may have written it down. */
    static boolean meansGoesOn(String written) {
        return GOES_ON.contains(plain(written));
    }

    static boolean meansEverywhere(String written) {
        return EVERYWHERE.contains(plain(written));
    }

    static Optional<OutageCause> cause(String written) {
        return word(written, OutageCause.values(), CAUSES);
    }

    static Optional<ServiceKind> service(String written) {
        return word(written, ServiceKind.values(), SERVICES);
    }

    private static <E extends Enum<E>> Optional<E> word(String written, E[] codes, Map<String, E> others) {
        var plain = plain(written);
        for (var code : codes) {
            if (code.name().equals(plain)) {
                return Optional.of(code);
            }
        }
        return Optional.ofNullable(others.get(plain));
    }

    private static String plain(String written) {
        return written.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
    }
}
