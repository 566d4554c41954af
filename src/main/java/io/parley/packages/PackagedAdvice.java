package io.parley.packages;

import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.negotiation.Reason;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The recommendation a package may carry: what a consultant had decided when it was made.
 *
 * @param provider folder of the recommended offer
 * @param note for the consultancy only
 */
record PackagedAdvice(
        String provider,
        String headline,
        List<Reason> reasons,
        @Nullable String note) {

    /** @throws io.parley.common.ProblemException when a part is missing or of the wrong shape */
    static Optional<PackagedAdvice> read(PackageProfile profile) {
        var node = profile.root().get("recommendation");
        if (node.isMissing()) {
            return Optional.empty();
        }
        return Optional.of(new PackagedAdvice(
                node.get("provider").requiredText(),
                node.get("headline").requiredText(),
                node.get("reasons").items().stream().map(PackagedAdvice::reason).toList(),
                node.get("note").text().orElse(null)));
    }

    private static Reason reason(PackageNode node) {
        return node.text()
                .map(text -> new Reason(text, null))
                .orElseGet(() -> new Reason(node.get("text").requiredText(), evidence(node)));
    }

    private static @Nullable Evidence evidence(PackageNode node) {
        var document = node.get("document").text();
        return document.isEmpty()
                ? null
                : new Evidence(
                        EvidenceStatus.CONFIRMED,
                        document.get(),
                        node.get("page").count().orElse(null),
                        node.get("quote").text().orElse(null),
                        null,
                        null,
                        null);
    }
}
