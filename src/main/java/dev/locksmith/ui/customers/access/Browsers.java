package dev.locksmith.ui.customers.access;

import java.util.LinkedHashMap;
import java.util.Map;

/// What browsers call themselves, made short. The order matters: most of them also claim to be others.
final class Browsers {
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("Edg/", "Edge");
        NAMES.put("OPR/", "Opera");
        NAMES.put("Firefox/", "Firefox");
        NAMES.put("JavaFX/", "Locksmith");
        NAMES.put("Chrome/", "Chrome");
        NAMES.put("Safari/", "Safari");
    }

    private Browsers() {}

    static String name(String userAgent) {
        return NAMES.entrySet().stream()
                .filter(entry -> userAgent.contains(entry.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElseGet(() -> userAgent.split("[/ ]", 2)[0]);
    }
}
