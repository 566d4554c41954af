package io.parley.devices;

import io.parley.warranty.Device;
import io.parley.warranty.WarrantyCatalogue;
import io.parley.warranty.WarrantyCover;
import io.parley.warranty.WarrantyPolicy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The policies that may speak of a client's devices, in the order in which they are asked: the pattern with most literal
 * characters first (fixtures, reading 10); of equals the one for this client alone, then the consultancy's own, then the one
 * that came into force last.
 */
final class PolicyBook {

    private static final Comparator<Page> CLOSEST = Comparator.<Page>comparingInt(
                    page -> -page.policy.pattern().literals())
            .thenComparing(page -> page.details.policy().onlyFor() == null)
            .thenComparing(page -> page.details.starter())
            .thenComparing(
                    page -> page.details.policy().effectiveFrom(),
                    Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));

    /** A policy beside the same for the maths. */
    private record Page(PolicyDetails details, WarrantyPolicy policy, WarrantyCatalogue alone) {

        static Page of(PolicyDetails details) {
            var policy = details.policy().policy();
            return new Page(details, policy, new WarrantyCatalogue(List.of(policy)));
        }
    }

    private final List<Page> pages;

    PolicyBook(List<PolicyDetails> policies) {
        this.pages = policies.stream().map(Page::of).sorted(CLOSEST).toList();
    }

    /** All that speak of the SKU, the one that counts on that day first. */
    List<PolicyDetails> matching(String sku, LocalDate day) {
        return pages.stream()
                .filter(page -> page.policy.pattern().matches(sku))
                .sorted(Comparator.comparing(page -> !page.details.policy().isInForce(day)))
                .map(Page::details)
                .toList();
    }

    /** In the order in which they are asked. */
    List<PolicyDetails> all() {
        return pages.stream().map(Page::details).toList();
    }

    Optional<PolicyDetails> find(String code) {
        return pages.stream()
                .map(Page::details)
                .filter(details -> details.policy().code().equals(code))
                .findFirst();
    }

    /**
     * How long a device is covered. A policy counts for it if it is in force on the day from which it would run, and while
     * that day is not known, today.
     */
    WarrantyCover cover(Device device, LocalDate today) {
        return pages.stream()
                .filter(page -> page.policy.pattern().matches(device.sku()))
                .filter(page -> page.details
                        .policy()
                        .isInForce(device.date(page.policy.basis()).orElse(today)))
                .findFirst()
                .map(page -> WarrantyCover.of(device, page.alone))
                .orElseGet(() -> WarrantyCover.of(device, new WarrantyCatalogue(List.of())));
    }

    /** For a reader of lists, which only asks whether a policy is known. */
    WarrantyCatalogue catalogue() {
        return new WarrantyCatalogue(pages.stream().map(Page::policy).toList());
    }
}
