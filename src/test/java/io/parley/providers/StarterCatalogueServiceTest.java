package io.parley.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.common.NotFoundException;
import io.parley.identity.RunAs;
import io.parley.tenancy.TenantId;
import io.parley.terms.FeatureAnswer;
import io.parley.testing.ServiceTest;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // each test has its own tenants
class StarterCatalogueServiceTest extends ServiceTest {

    /** 33.50 comes back as 33.5. */
    private static final RecursiveComparisonConfiguration SAME_AMOUNTS = RecursiveComparisonConfiguration.builder()
            .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
            .build();

    @Autowired
    private StarterCatalogueService starter;

    @Autowired
    private StarterCatalogue file;

    @Autowired
    private ProviderService providers;

    @Autowired
    private PlanService plans;

    @Autowired
    private ProviderFactsService facts;

    @Autowired
    private ReleaseLogService releases;

    @Autowired
    private Validator validator;

    @Autowired
    private RunAs runAs;

    private TenantId coastline;
    private TenantId beacon;

    @BeforeEach
    void twoTenants() {
        coastline = openTenant("Coastline Advisory");
        beacon = openTenant("Beacon Telecom Advisers");
    }

    @Test
    void everyExampleIsSoundHasAnAddressAndSaysOfEachFigureWhereAndWhenItWasSo() {
        assertThat(file.providers()).hasSizeGreaterThan(5).doesNotHaveDuplicates();
        for (StarterProvider example : file.providers()) {
            assertThat(example.key()).matches("[a-z0-9-]+");
            assertThat(validator.validate(example.provider())).isEmpty();
            assertThat(validator.validate(example.facts())).isEmpty();
            assertThat(example.provider().adviserPay())
                    .as("pay is a matter of each tenant")
                    .isEqualTo(AdviserPay.UNKNOWN);
            assertThat(example.provider().website()).as("no real company").endsWith(".example");
            assertThat(example.plans()).isNotEmpty().allSatisfy(plan -> {
                assertThat(validator.validate(plan)).isEmpty();
                assertThat(plan.source()).isNotBlank();
                assertThat(plan.asOf()).isNotNull();
            });
            assertThat(example.facts().fees())
                    .allMatch(fee -> fee.asOf() != null && !fee.source().isBlank());
            assertThat(example.facts().support().asOf()).isNotNull();
        }
    }

    @Test
    void everyExampleCanBeUsed() {
        for (StarterProvider example : file.providers()) {
            ProviderId own = use(coastline, example.key());

            assertThat(runAs.system(coastline, () -> plans.findByProvider(own)))
                    .extracting(PlanDetails::plan)
                    .usingRecursiveFieldByFieldElementComparator(SAME_AMOUNTS)
                    .containsExactlyInAnyOrderElementsOf(example.plans());
            assertThat(runAs.system(coastline, () -> facts.getFacts(own)).facts())
                    .isEqualTo(example.facts());
            assertThat(runAs.system(coastline, () -> releases.findByProvider(own)))
                    .extracting(ReleaseDetails::release)
                    .containsExactlyInAnyOrderElementsOf(example.releases());
        }
        assertThat(find(coastline)).allMatch(row -> row.own().isPresent());
    }

    @Test
    void aCopyIsTheTenantsOwnAndTwoTenantsHaveTheirOwnOfTheSameName() {
        ProviderId ours = use(coastline, "larkfield");
        ProviderId theirs = use(beacon, "larkfield");

        assertThat(ours).isNotEqualTo(theirs);
        run(coastline, () -> providers.update(ours, ProviderDraft.named("Larkfield Ltd"), version(ours)));
        assertThat(runAs.system(beacon, () -> providers.getProvider(theirs)).name())
                .isEqualTo("Larkfield Voice");
        assertThat(runAs.system(beacon, () -> starter.getExample("larkfield")).own())
                .contains(theirs);
        assertThat(runAs.system(coastline, () -> starter.getExample("larkfield"))
                        .own())
                .as("renamed: no longer the one of that name")
                .isEmpty();
        assertThatThrownBy(() -> runAs.system(beacon, () -> plans.findByProvider(ours)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> runAs.system(beacon, () -> facts.getFacts(ours)))
                .isInstanceOf(NotFoundException.class);
        assertThat(runAs.system(beacon, () -> releases.findByProvider(ours))).isEmpty();
    }

    @Test
    void lookingAtExamplesWritesNothing() {
        assertThat(find(coastline)).allMatch(row -> row.own().isEmpty());
        runAs.system(coastline, () -> starter.getExample("larkfield"));

        assertThat(runAs.system(coastline, () -> providers.findReferences())).isEmpty();
    }

    @Test
    void whatATenantSaysItselfStaysAndOnlyTheRestIsAdded() {
        ProviderId own = runAs.system(coastline, () -> providers.ensure("LARKFIELD VOICE"));
        PlanDraft ours = new PlanDraft(
                "Larkfield Advanced",
                null,
                null,
                null,
                new BigDecimal("26"),
                Currency.getInstance("USD"),
                "",
                null,
                "their seller",
                null,
                List.of(new PlanFeature("FAX", FeatureAnswer.NO)));
        run(coastline, () -> plans.add(own, ours));
        SupportProfile support = new SupportProfile(Set.of(), "24x7", "", "", Map.of(), null, "their seller");
        run(coastline, () -> facts.describeSupport(own, support, 0));
        run(coastline, () -> providers.archive(own));

        assertThat(use(coastline, "larkfield")).isEqualTo(own);

        assertThat(runAs.system(coastline, () -> providers.getProvider(own)))
                .matches(known -> known.name().equals("LARKFIELD VOICE") && !known.archived());
        assertThat(runAs.system(coastline, () -> plans.findByProvider(own)))
                .hasSize(3)
                .filteredOn(plan -> plan.name().equals("Larkfield Advanced"))
                .singleElement()
                .extracting(PlanDetails::plan)
                .isEqualTo(ours);
        ProviderFacts known = runAs.system(coastline, () -> facts.getFacts(own)).facts();
        assertThat(known.support()).isEqualTo(support);
        assertThat(known.fees()).isNotEmpty();
        use(coastline, "larkfield");
        assertThat(runAs.system(coastline, () -> releases.findByProvider(own)))
                .as("twice is once")
                .hasSize(3);
    }

    @Test
    void examplesAreFoundByNameAndKindAndAnUnknownOneIsNotThere() {
        assertThat(runAs.system(coastline, () -> starter.find("quill")))
                .extracting(StarterSummary::name)
                .containsExactly("Quillstone Communications");
        assertThat(runAs.system(coastline, () -> starter.find("carrier"))).hasSize(1);
        assertThatThrownBy(() -> runAs.system(coastline, () -> starter.getExample("nobody")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> use(coastline, "nobody")).isInstanceOf(NotFoundException.class);
    }

    private ProviderId use(TenantId tenant, String key) {
        return runAs.system(tenant, () -> starter.use(key));
    }

    private List<StarterSummary> find(TenantId tenant) {
        return runAs.system(tenant, () -> starter.find(""));
    }

    private long version(ProviderId id) {
        return providers.getProvider(id).version();
    }

    private void run(TenantId tenant, Runnable work) {
        runAs.system(tenant, () -> {
            work.run();
            return true;
        });
    }
}
