package io.parley.quotes.sheet;

import io.parley.tabular.HeadingText;
import io.parley.terms.LineCategory;
import io.parley.terms.LineKind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a line probably is, from its words: a proposal that a person confirms before it counts as known. */
final class ProposedClassification {

    private static final List<String> HARDWARE = List.of(
            "phone",
            "phones",
            "handset",
            "handsets",
            "headset",
            "headsets",
            "switch",
            "router",
            "gateway",
            "adapter",
            "ata",
            "device",
            "devices",
            "hardware",
            "equipment",
            "rental",
            "telefon",
            "endgerat",
            "endgerate",
            "gerat",
            "telephone",
            "casque",
            "poste",
            "telefono",
            "话机",
            "耳麦",
            "耳机",
            "交换机",
            "路由器",
            "网关",
            "设备",
            "终端",
            "硬件",
            "摄像头");
    private static final List<String> PLATFORM = List.of(
            "recording",
            "recorder",
            "sms",
            "texting",
            "messaging",
            "fax to email",
            "attendant",
            "ivr",
            "queue",
            "analytics",
            "contact center",
            "contact centre",
            "call center",
            "storage",
            "api",
            "crm",
            "integration",
            "portal",
            "wallboard",
            "transcription",
            "platform",
            "aufzeichnung",
            "enregistrement",
            "grabacion",
            "录音",
            "存储",
            "呼叫中心",
            "增强包",
            "平台",
            "短信",
            "接口",
            "质检",
            "报表",
            "云坐席");
    private static final List<String> VOICE = List.of(
            "seat",
            "seats",
            "user",
            "users",
            "licence",
            "licences",
            "license",
            "licenses",
            "station",
            "stations",
            "extension",
            "line",
            "lines",
            "trunk",
            "trunks",
            "sip",
            "did",
            "dids",
            "number",
            "numbers",
            "calling",
            "minutes",
            "voice",
            "fax",
            "toll",
            "nebenstelle",
            "benutzer",
            "lizenz",
            "sprachkanal",
            "rufnummer",
            "utilisateur",
            "licence",
            "usuario",
            "坐席",
            "座席",
            "语音",
            "通话",
            "中继",
            "号码",
            "电话",
            "专线",
            "分机");
    private static final List<String> SERVICE = List.of(
            "setup",
            "set up",
            "install",
            "installation",
            "onboarding",
            "training",
            "activation",
            "implementation",
            "porting",
            "port",
            "port in",
            "transfer",
            "project",
            "shipping",
            "support",
            "consulting",
            "configuration",
            "einrichtung",
            "schulung",
            "installation et",
            "formation",
            "安装",
            "调试",
            "培训",
            "开通",
            "实施",
            "携号",
            "迁移",
            "服务费");
    private static final List<String> SEATS = List.of(
            "seat",
            "seats",
            "user",
            "users",
            "station",
            "stations",
            "licence",
            "license",
            "licences",
            "licenses",
            "nebenstelle",
            "benutzer",
            "utilisateur",
            "usuario",
            "坐席",
            "座席",
            "用户",
            "分机");
    private static final List<String> LOCKED =
            List.of("locked", "price lock", "fixed price", "fixed", "festpreis", "prix fixe", "锁定", "固定价", "不调价");

    private ProposedClassification() {}

    /**
     * @param words description, with the category or group the sheet puts it in
     * @param seats number of seats, 0 if unknown
     */
    static LineClassification of(
            String code,
            String words,
            LineKind kind,
            BigDecimal quantity,
            int seats,
            int month,
            @Nullable String site) {
        String text = HeadingText.words(words);
        boolean recurring = kind == LineKind.RECURRING;
        boolean perSeat = any(text, SEATS) || (seats > 1 && quantity.compareTo(BigDecimal.valueOf(seats)) == 0);
        return new LineClassification(
                code,
                recurring ? recurringCategory(text) : oneOffCategory(text),
                recurring && !any(text, LOCKED),
                recurring && perSeat,
                recurring ? 0 : month,
                site);
    }

    private static LineCategory recurringCategory(String text) {
        // A seat that comes "incl. recording" is a seat; so the words for people come first.
        if (any(text, HARDWARE) && !any(text, List.of("licence", "license", "seat"))) {
            return LineCategory.HARDWARE;
        }
        if (any(text, SEATS)) {
            return any(text, List.of("云坐席")) ? LineCategory.PLATFORM : LineCategory.VOICE;
        }
        if (any(text, PLATFORM)) {
            return LineCategory.PLATFORM;
        }
        return any(text, VOICE) ? LineCategory.VOICE : LineCategory.PLATFORM;
    }

    private static LineCategory oneOffCategory(String text) {
        boolean work = any(text, SERVICE);
        return any(text, HARDWARE) && !work ? LineCategory.HARDWARE : LineCategory.SERVICE;
    }

    private static boolean any(String text, List<String> words) {
        return words.stream().anyMatch(word -> HeadingText.contains(text, word));
    }
}
