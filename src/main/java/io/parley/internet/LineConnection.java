package io.parley.internet;

import java.util.Locale;

/** How the device that tested was connected: a poor radio in between says little about the line. */
public enum LineConnection {
    WIRED,
    WIFI,
    UNKNOWN;

    /** @param written as lists say it, in English or Chinese, in any case; anything else is unknown */
    public static LineConnection of(String written) {
        return switch (written.strip().toLowerCase(Locale.ROOT)) {
            case "wired", "ethernet", "lan", "cable", "有线" -> WIRED;
            case "wifi", "wi-fi", "wlan", "wireless", "无线" -> WIFI;
            default -> UNKNOWN;
        };
    }

    /** As {@link io.parley.network.SpeedTest} carries it. */
    String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
