package io.parley.devices;

import io.parley.warranty.sheet.PolicySheetReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The shared catalogue that comes with the product, as a list of the kind people import. It holds no tenant's data, so it is
 * a file and no table: every tenant may read it and none can change it.
 */
@Component
class StarterPolicies {

    private static final String FILE = "/catalogue/warranty-policies.csv";

    private final List<PolicyDraft> policies = read();

    List<PolicyDraft> all() {
        return policies;
    }

    Optional<PolicyDraft> find(String code) {
        return policies.stream()
                .filter(policy -> policy.code().equalsIgnoreCase(code.strip()))
                .findFirst();
    }

    private static List<PolicyDraft> read() {
        try (InputStream file = StarterPolicies.class.getResourceAsStream(FILE)) {
            var content = Objects.requireNonNull(file, FILE).readAllBytes();
            var sheet = new PolicySheetReader().read(FILE, content);
            if (!sheet.problems().isEmpty()) {
                throw new IllegalStateException(FILE + ": " + sheet.problems());
            }
            return sheet.policies().stream()
                    .map(policy -> PolicyDraft.of(policy, null))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
