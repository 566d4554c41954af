package io.parley.documents.clauses.structure.fees;

import io.parley.documents.clauses.reading.ClauseReader;
import io.parley.documents.clauses.reading.Finding;
import io.parley.documents.clauses.reading.Paper;
import io.parley.documents.clauses.reading.PaperKind;
import io.parley.documents.clauses.text.PaperLanguage;
import io.parley.documents.clauses.text.Sentence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Chinese value added tax: which of its rates a contract applies to which kind of charge. */
public final class VatRates implements ClauseReader {

    private static final Pattern TAX = Pattern.compile("税");
    private static final Pattern RATE = Pattern.compile("(?<![\\d.])(?<pct>6|9|13)(?:\\.0{1,2})?%");
    private static final Pattern OTHER = Pattern.compile("滞纳|违约|赔付|补偿|折扣|剩余|上调|上浮|可用");
    /** One rate on all there is to pay. */
    private static final Pattern EVERYTHING = Pattern.compile("(?:全部|所有|各项|全额|一切|统一|均|各类)");

    private static final Pattern ITEM = Pattern.compile("[、,;:及和与]|以及");
    private static final List<String> ORDER = List.of("PLATFORM", "VOICE", "HARDWARE", "SERVICE");
    private static final Map<String, Pattern> KINDS = kinds();
    private static final Pattern LIST_GOES_ON = Pattern.compile("[;:,、]$");
    private static final double SURE = 0.88;
    private static final int HEADER_REACH = 10;

    private record Rate(Set<String> categories, Sentence sentence) {}

    @Override
    public List<String> keys() {
        return List.of("fee.*");
    }

    @Override
    public List<Finding> read(Paper paper) {
        if (paper.language() != PaperLanguage.ZH || paper.kind() == PaperKind.SLA) {
            return List.of();
        }
        Map<String, Rate> rates = new TreeMap<>();
        boolean listed = false;
        for (var sentence : paper.sentences()) {
            // a list of rates may go on behind the semicolon without the word for tax
            boolean taxed = TAX.matcher(sentence.text()).find();
            if (taxed || listed && RATE.matcher(sentence.text()).find()) {
                collect(sentence, rates);
            }
            listed = (taxed || listed) && LIST_GOES_ON.matcher(sentence.text()).find();
        }
        Map<String, Rate> rows = new TreeMap<>();
        paper.lines().stream().filter(line -> inTable(paper, line)).forEach(line -> collect(line, rows));
        rows.forEach(rates::putIfAbsent);
        return rates.entrySet().stream()
                .map(rate -> finding(paper, rate.getKey(), rate.getValue()))
                .toList();
    }

    /** A row below a heading "税率". */
    private static boolean inTable(Paper paper, Sentence line) {
        for (int i = line.place() - 1; i >= Math.max(0, line.place() - HEADER_REACH); i--) {
            if (paper.lines().get(i).text().contains("税率")) {
                return true;
            }
        }
        return false;
    }

    private static void collect(Sentence sentence, Map<String, Rate> rates) {
        var text = sentence.text();
        if (OTHER.matcher(text).find()) {
            return;
        }
        var rate = RATE.matcher(text);
        boolean ratesFirst = ratesFirst(text);
        int from = 0;
        while (rate.find()) {
            var categories = ratesFirst ? List.<String>of() : categories(text.substring(from, rate.start()));
            if (categories.isEmpty()) {
                categories = categories(behind(text, rate.end()));
            }
            from = rate.end();
            if (categories.isEmpty()
                    && EVERYTHING.matcher(text).find()
                    && RATE.matcher(text).results().count() == 1) {
                rates.computeIfAbsent(rate.group("pct"), name -> new Rate(new LinkedHashSet<>(), sentence));
            }
            if (!categories.isEmpty()) {
                rates.computeIfAbsent(rate.group("pct"), name -> new Rate(new LinkedHashSet<>(), sentence))
                        .categories()
                        .addAll(categories);
            }
        }
    }

    /** A table whose rows begin with the rate, also when its rows ran together: nothing before the first, something behind the last. */
    private static boolean ratesFirst(String text) {
        var rates = RATE.matcher(text).results().toList();
        return !rates.isEmpty()
                && categories(text.substring(0, rates.getFirst().start())).isEmpty()
                && !categories(text.substring(rates.getLast().end())).isEmpty();
    }

    /** "适用13%税率的为话机" names the charges behind the rate. */
    private static String behind(String text, int end) {
        var next = RATE.matcher(text);
        return text.substring(end, next.find(end) ? next.start() : text.length());
    }

    private static List<String> categories(String words) {
        var found = new ArrayList<String>();
        for (var item : ITEM.split(words)) {
            KINDS.entrySet().stream()
                    .filter(kind -> kind.getValue().matcher(item).find())
                    .map(kind -> kind.getKey().replaceAll("\\d", ""))
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Finding finding(Paper paper, String percent, Rate rate) {
        var value = new LinkedHashMap<String, Object>();
        value.put("authority", "GOVERNMENT");
        value.put("basis", rate.categories().isEmpty() ? "PCT_OF_ALL" : "PCT_OF_CATEGORY");
        if (!rate.categories().isEmpty()) {
            value.put(
                    "categories",
                    ORDER.stream().filter(rate.categories()::contains).toList());
        }
        value.put(
                "rate",
                new BigDecimal(percent)
                        .movePointLeft(2)
                        .setScale(2, RoundingMode.UNNECESSARY)
                        .toPlainString());
        return Finding.of("fee.vat" + percent, value, paper, rate.sentence(), SURE)
                .named("增值税" + percent + "%");
    }

    /** In the order they are tried: work on site before the goods it is done on, goods before the platform. */
    private static Map<String, Pattern> kinds() {
        var kinds = new LinkedHashMap<String, Pattern>();
        kinds.put("SERVICE", Pattern.compile("安装|调试|实施|培训|技术服务|运维|上门|维保|咨询|开通费|驻场"));
        kinds.put("HARDWARE", Pattern.compile("话机|硬件|设备|器具|交换机|终端|货物|货款|网关|耳机|商品|器材"));
        kinds.put("PLATFORM", Pattern.compile("平台|坐席|座席|席位|账号|帐号|功能费|软件|信息技术|增值电信|云服务|许可|录音|saas|订阅|月租|套件|分机"));
        kinds.put("VOICE", Pattern.compile("语音|通话|通信|话费|基础电信|电话|号码|中继|线路"));
        kinds.put("SERVICE2", Pattern.compile("服务"));
        return kinds;
    }
}
