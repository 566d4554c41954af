package io.parley.documents.clauses.text;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** An amount with a unit of time as contracts write it. */
public record Quantity(int amount, String unit) {

    private static final int DAYS_OF_A_MONTH = 30;

    public int months() {
        return isYear() ? amount * 12 : isMonth() ? amount : amount / DAYS_OF_A_MONTH;
    }

    public int days() {
        return isYear() ? amount * 365 : isMonth() ? amount * DAYS_OF_A_MONTH : isWeek() ? amount * 7 : amount;
    }

    public int hours() {
        return isHour() ? amount : isMinute() ? amount / 60 : days() * 24;
    }

    public int minutes() {
        return isMinute() ? amount : hours() * 60;
    }

    /** In the shape of a notice period. */
    public Map<String, Object> period() {
        boolean long_ = isMonth() || isYear();
        boolean business = unit.contains("business") || unit.contains("working") || unit.contains("工作日");
        var period = new LinkedHashMap<String, Object>();
        period.put("amount", long_ ? months() : days());
        period.put("unit", long_ ? "MONTHS" : business ? "BUSINESS_DAYS" : "DAYS");
        return period;
    }

    private boolean isYear() {
        return unit.contains("year") || unit.contains("年");
    }

    private boolean isMonth() {
        return unit.contains("month") || unit.contains("月") || unit.contains("quarter");
    }

    private boolean isWeek() {
        return unit.contains("week") || unit.contains("周") || unit.contains("星期");
    }

    private boolean isHour() {
        return unit.contains("hour") || unit.contains("小时") || unit.equals("时");
    }

    private boolean isMinute() {
        return unit.contains("minute") || unit.contains("分钟");
    }

    /** A percentage as a fraction without needless zeros. */
    public static String fraction(String percent) {
        return plain(new BigDecimal(percent.replace(",", "")).movePointLeft(2));
    }

    /** A printed amount with two decimals at least. */
    public static String money(String printed) {
        var amount = new BigDecimal(printed.replace(",", ""));
        return (amount.scale() < 2 ? amount.setScale(2) : amount).toPlainString();
    }

    public static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
