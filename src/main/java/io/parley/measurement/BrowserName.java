package io.parley.measurement;

import java.util.regex.Pattern;

/** A browser in two words, which is enough to explain an odd figure and too little to know a person by. */
final class BrowserName {

    /** The more telling names first: everybody calls themselves Safari, and many Chrome. */
    private static final Pattern KNOWN = Pattern.compile("(Firefox|Edg|OPR|MicroMessenger|Chrome)/(\\d{1,4})");

    private static final Pattern SAFARI = Pattern.compile("Version/(\\d{1,4}).*Safari/");

    private BrowserName() {}

    /** @param userAgent as the browser sends it; @return such as {@code Firefox 145}, empty for one nobody knows */
    static String of(String userAgent) {
        var chromium = KNOWN.matcher(userAgent);
        var name = "";
        while (chromium.find()) {
            var found = chromium.group(1).replace("Edg", "Edge").replace("OPR", "Opera") + " " + chromium.group(2);
            name = name.isEmpty() || name.startsWith("Chrome") ? found : name;
        }
        if (!name.isEmpty()) {
            return name;
        }
        var safari = SAFARI.matcher(userAgent);
        return safari.find() ? "Safari " + safari.group(1) : "";
    }
}
