package io.parley.policies.ui;

import com.vaadin.flow.component.UI;
import io.parley.policies.Policy;
import io.parley.policies.PolicyFile;
import io.parley.policies.ReadPolicy;
import io.parley.providers.KeptServiceLevel;
import io.parley.providers.PlanDetails;
import io.parley.providers.PlanService;
import io.parley.providers.ProviderFactsService;
import io.parley.quotes.CatalogueTerms;
import io.parley.terms.CapturedTerm;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the page of an agreement needs beside the agreement itself: the provider's catalogue, and files. */
@Component
final class PolicyDesk {

    private final ProviderFactsService facts;
    private final PlanService plans;
    private final Clock clock;

    PolicyDesk(ProviderFactsService facts, PlanService plans, Clock clock) {
        this.facts = facts;
        this.plans = plans;
        this.clock = clock;
    }

    /** What the catalogue keeps for the provider; that of the agreement's own plan first. */
    List<KeptServiceLevel> kept(Policy policy) {
        var known = facts.getFacts(policy.provider()).facts();
        var own = known.serviceLevel(policy.planName());
        return java.util.stream.Stream.concat(
                        own.stream(),
                        known.serviceLevels().stream()
                                .filter(level -> own.stream().noneMatch(level::equals)))
                .toList();
    }

    /** The kept clauses as claims with the catalogue's source and day. */
    List<CapturedTerm> claims(KeptServiceLevel level, Policy policy) {
        return CatalogueTerms.of(
                level,
                UI.getCurrentOrThrow().getTranslation("quotes.catalogue.source"),
                policy.currency().getCurrencyCode(),
                LocalDate.now(clock));
    }

    List<String> planNames(Policy policy) {
        return plans.findCurrent(Set.of(policy.provider())).getOrDefault(policy.provider(), List.of()).stream()
                .map(PlanDetails::name)
                .toList();
    }

    void keep(Policy policy, KeptServiceLevel level) {
        facts.keepServiceLevel(policy.provider(), level);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    static ReadPolicy read(String fileName, InputStream content, Policy policy) throws IOException {
        var bytes = content.readNBytes(PolicyFile.LARGEST + 1);
        return PolicyFile.read(fileName, bytes, policy.currency().getCurrencyCode());
    }
}
