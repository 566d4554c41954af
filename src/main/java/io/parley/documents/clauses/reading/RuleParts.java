package io.parley.documents.clauses.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the files of rules write in short: names of parts and distances, as docs/clause-finder.md lists them. */
public final class RuleParts {

    /** States and provinces whose law contracts choose. */
    public static final String STATES =
            "(?:alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|ontario|quebec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick|england and wales|england|scotland|northern ireland|ireland)";

    /** Ready-made parts of patterns; the order matters, longer names come first. */
    private static final Map<String, String> PARTS = parts();

    private RuleParts() {}

    /** @param written absent for a rule that has no such pattern */
    public static @Nullable Pattern pattern(@Nullable String written) {
        if (written == null) {
            return null;
        }
        var whole = written;
        for (var part : PARTS.entrySet()) {
            whole = whole.replace(part.getKey(), part.getValue());
        }
        return Pattern.compile(whole);
    }

    private static Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("~~", "[^;]{0,160}?");
        parts.put("~", "[^;]{0,70}?");
        parts.put(
                "{seats}",
                "(?:seats?|users?|stations?|lines?|licen[sc]es?|extensions?|endpoints?|agents?|subscriptions?|people|persons?|employees|positions?|logins?|team members|handsets?)");
        parts.put("{prices}", "(?:rates?|prices?|charges?|fees?|pricing|mrcs?|tariffs?)");
        parts.put(
                "{add}",
                "(?:add(?:s|ed|ing|itions?|itional)?|new|extra|further|later|increas\\w+|expan\\w+|growth|more|purchased|ordered|bought|mid-?term)");
        parts.put(
                "{less}",
                "(?:reduc\\w*|remov\\w*|decreas\\w*|lower\\w*|downsiz\\w*|scal\\w+ (?:back|down)|drop\\w*|cut\\w*|disconnect\\w*|giv\\w+ (?:up|back)|hand\\w* (?:back|in)|surrender\\w*|shed\\w*|trim\\w*|shrink\\w*|true[- ]?downs?|go(?:es)? down|let go|downgrad\\w*|relinquish\\w*|take out|taken out|tak\\w+ off|turn\\w* in|fewer|cancel\\w*)");
        parts.put(
                "{leave}",
                "(?:terminat\\w*|cancel\\w*|discontinu\\w*|disconnect\\w*|leav(?:e|es|ing)\\b|quit\\w*|exit\\w*|walk away|get out|pull\\w* out|back\\w* out|early|end(?:s|ed|ing)? (?:the|this|your|its|a|an) (?:\\w+ )?(?:agreement|contract|service|plan|order|term|schedule|subscription|deal)|rescind\\w*|withdraw\\w*)");
        parts.put(
                "{credit}",
                "(?:credits?|allowances?|compensation|rebates?|adjustments?|adjusts?|adjusted|refunds?|money (?:off|back)|abatements?|remission|reductions?|payouts?|make-?goods?|get back)");
        parts.put(
                "{live}",
                "(?:activat\\w*|install\\w*|deliver\\w*|turn-?up|turned up|commission\\w*|go-?live|goes live|going live|cut-?over|(?:in-?)?service (?:date|starts?|begins?|commence\\w*|activation|delivery)|service (?:has|is|goes)|start(?:s|ed)? of service|commence\\w*|start(?:s|ed)?\\b|begin(?:s|ning)?\\b|the first (?:\\w+ )?(?:call|seat|user|line|station|person)|acceptance|accepted|provision\\w*|switch\\w* (?:\\w+ )?on|complet\\w*)");
        parts.put(
                "{site}",
                "(?:sites?|locations?|premises|offices?|branch(?:es)?|stores?|buildings?|campus(?:es)?|facilit(?:y|ies)|clinics?|shops?|venues?)");
        parts.put("{state}", STATES);
        parts.put(
                "{index}",
                "(?:cpi\\b|consumer price|producer price|price index|inflation|cost[- ]of[- ]living|\\bindex\\b)");
        parts.put("{zindex}", "(?:指数|cpi|通胀率?|通货膨胀率?|物价|消费价格|统计局|平均工资|工资增长|lpr)");
        parts.put("{zadd}", "(?:新增|增加|增购|加购|扩容|追加|增开|增订|增配|添加|加开|扩充|增补|后增|新开|增装|加装)");
        parts.put("{zless}", "(?:减少|调减|缩减|退订|核减|下调|减员|缩容|削减|调低|退减|减掉|退掉|减配|注销|拆除|停用|拆机|减)");
        parts.put("{zleave}", "(?:解除|解约|终止|退租|退出|退订|退网|离网|销户|注销|退约|中止合作|停止使用|拆机)");
        parts.put("{zcredit}", "(?:赔付|补偿|赔偿|抵扣|减免|返还|扣减|抵减|扣除|折减|减收|代金券|退费|退还|扣款|赔|补|减扣|折让|核减)");
        parts.put("{zend}", "(?:期满|届满|到期|终止日|最后1[日天]|末日|结束日?|截止日|期末|满期)");
        parts.put(
                "{zsite}",
                "(?:站点|地点|网点|门店|场所|仓库|分支(?:机构)?|办公地|装机地址|地址|厂区|园区|校区|院区|营业部|办公区|职场|店铺|接入点|楼宇|点位|现场|分行|支行|分公司|分店|营业厅|学校|医院|酒店)");
        parts.put("{sitz}", "(?:坐席|座席|席位|席|用户|分机|账号|帐号|许可|终端|工位|授权|端口|线路|成员|员工)");
        parts.put("{we}", "(?:乙方|我方|我司|我们|本公司|公司|服务商|服务方|供应方|供方|供应商|受托方|提供方|卖方)");
        parts.put("{you}", "(?:甲方|客户|用户|采购方|需方|买方|委托方|订购方|使用方|贵方|贵司|您)");
        for (var second : List.of("", "2")) {
            parts.put("{n" + second + "}", "(?<n" + second + ">(?<![\\d.,$¥])\\d{1,4}(?![\\d%]|[.,]\\d))");
            parts.put("{pct" + second + "}", "(?<pct" + second + ">(?<![\\d.,])\\d{1,3}(?:\\.\\d{1,5})?)%");
            parts.put(
                    "{money" + second + "}",
                    "(?:us\\$|usd|\\$|rmb|cny|¥|人民币) ?(?<money" + second + ">\\d[\\d,]*+(?:\\.\\d+)?)");
            parts.put("{yuan" + second + "}", "¥?(?<money" + second + ">(?<![\\d.,])\\d[\\d,]*+(?:\\.\\d+)?)元");
            parts.put(
                    "{unit" + second + "}",
                    "(?<unit" + second
                            + ">(?:calendar |business |working |full |consecutive )?(?:day|week|month|year|hour|minute)s?)\\b'?");
            parts.put("{time" + second + "}", "(?<unit" + second + ">个?工作日|个?自然日|个?日历日|日|天|个?自然月|个月|年|周|个?星期|个?小时|分钟)");
        }
        return parts;
    }
}
