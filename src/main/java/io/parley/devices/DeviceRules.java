package io.parley.devices;

import io.parley.common.ProblemException;
import java.math.BigDecimal;
import java.util.Set;

/** What a device must be to enter the register. */
final class DeviceRules {

    private static final BigDecimal ABSURD = new BigDecimal("1000000000");

    /** Characters of a text that is too long; less than any limit. */
    private static final int SHOWN = 20;

    private DeviceRules() {}

    /** @param sites codes of the client's sites */
    static void require(DeviceDraft draft, Set<String> sites) {
        if (draft.sku().isBlank()) {
            throw new ProblemException("devices.problem.sku");
        }
        if (draft.serial().isBlank()) {
            throw new ProblemException("devices.problem.serial");
        }
        if (draft.site() != null && !sites.contains(draft.site())) {
            throw new ProblemException("devices.problem.site", draft.site());
        }
        requireRoom(draft);
    }

    /** What a row of a list is asked before anything is kept: the register has room for it. */
    static void requireRoom(DeviceDraft draft) {
        var price = draft.replacementPrice();
        if (price != null && (price.signum() < 0 || price.compareTo(ABSURD) >= 0)) {
            throw new ProblemException("devices.problem.price");
        }
        requireLength(draft.assetTag(), 100);
        requireLength(draft.sku(), 100);
        requireLength(draft.serial(), 100);
        requireLength(draft.mac(), 40);
        requireLength(draft.description(), 300);
    }

    private static void requireLength(String text, int longest) {
        if (text.length() > longest) {
            throw new ProblemException("devices.problem.tooLong", text.substring(0, SHOWN) + "…", longest);
        }
    }
}
