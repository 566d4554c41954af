package io.parley.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.common.StaleEditException;
import io.parley.identity.RunAs;
import io.parley.tenancy.TenantId;
import io.parley.terms.FeatureAnswer;
import io.parley.testing.ServiceTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProviderServiceTest extends ServiceTest {

    @Autowired
    private ProviderService providers;

    @Autowired
    private PlanService plans;

    @Autowired
    private RunAs runAs;

    @Test
    void aProviderIsKnownOnceWhateverTheCaseOfItsName() {
        TenantId tenant = openTenant("Coastline Advisory");

        ProviderId first = runAs.system(tenant, () -> providers.ensure("Quillstone"));
        ProviderId again = runAs.system(tenant, () -> providers.ensure(" QUILLSTONE "));

        assertThat(again).isEqualTo(first);
        assertThatThrownBy(() -> runAs.system(tenant, () -> providers.create(draft("quillstone"))))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("Quillstone");
    }

    @Test
    void anotherTenantHasItsOwn() {
        TenantId tenant = openTenant("Coastline Advisory");
        TenantId other = openTenant("Beacon Telecom Advisers");
        ProviderId id = runAs.system(tenant, () -> providers.ensure("Quillstone"));

        assertThat(runAs.system(other, () -> providers.findReferences())).isEmpty();
        assertThatThrownBy(() -> runAs.system(other, () -> providers.getProvider(id)))
                .isInstanceOf(NotFoundException.class);
        assertThat(runAs.system(other, () -> providers.ensure("Quillstone"))).isNotEqualTo(id);
    }

    @Test
    void theSlowerOfTwoEditsIsRefused() {
        TenantId tenant = openTenant("Coastline Advisory");
        ProviderId id = runAs.system(tenant, () -> providers.create(draft("Quillstone")));
        runAs.system(tenant, () -> providers.update(id, draft("Quillstone Voice"), 0));

        assertThatThrownBy(() -> runAs.system(tenant, () -> providers.update(id, draft("Quillstone Inc."), 0)))
                .isInstanceOf(StaleEditException.class);
        assertThat(runAs.system(tenant, () -> providers.getProvider(id)).provider())
                .isEqualTo(draft("Quillstone Voice"));
    }

    @Test
    void theSearchTakesWildcardsAsTheyAreTyped() {
        TenantId tenant = openTenant("Coastline Advisory");
        runAs.system(tenant, () -> providers.ensure("100% Voice"));
        runAs.system(tenant, () -> providers.ensure("Larkfield"));

        assertThat(runAs.system(tenant, () -> providers.count(new ProviderFilter("0%"))))
                .isOne();
        assertThat(runAs.system(tenant, () -> providers.count(new ProviderFilter("%"))))
                .isOne();
        assertThat(runAs.system(tenant, () -> providers.count(ProviderFilter.ALL)))
                .isEqualTo(2);
    }

    @Test
    void anArchivedProviderCannotBeChosenButStillNamesItsOffers() {
        TenantId tenant = openTenant("Coastline Advisory");
        ProviderId id = runAs.system(tenant, () -> providers.ensure("Quillstone"));
        runAs.system(tenant, () -> providers.ensure("Larkfield"));
        run(tenant, () -> providers.archive(id));

        assertThat(runAs.system(tenant, () -> providers.findChoices()))
                .extracting(ProviderReference::name)
                .containsExactly("Larkfield");
        assertThat(runAs.system(tenant, () -> providers.findReferences()))
                .extracting(ProviderReference::name)
                .containsExactly("Larkfield", "Quillstone");
        assertThat(list(tenant)).as("archived ones come last").last().matches(ProviderSummary::archived);

        runAs.system(tenant, () -> providers.ensure("quillstone"));
        assertThat(runAs.system(tenant, () -> providers.findChoices())).hasSize(2);
    }

    @Test
    void payNobodyKnowsIsNeitherNothingNorZero() {
        TenantId tenant = openTenant("Coastline Advisory");
        ProviderId id = runAs.system(tenant, () -> providers.ensure("Quillstone"));

        AdviserPay unknown =
                runAs.system(tenant, () -> providers.getProvider(id)).provider().adviserPay();
        assertThat(unknown.kind()).isEqualTo(AdviserPayKind.UNKNOWN);
        assertThat(unknown.percent()).isNull();
        assertThat(unknown.amount()).isNull();
    }

    @Test
    void aFigureOfAnotherKindOfPayIsNotKept() {
        AdviserPay pay = new AdviserPay(
                AdviserPayKind.NONE, new BigDecimal("0.05"), BigDecimal.TEN, Currency.getInstance("USD"), "", null);

        assertThat(pay.percent()).isNull();
        assertThat(pay.amount()).isNull();
        assertThat(pay.currency()).isNull();
    }

    @Test
    void aPlanIsKeptAsTypedAndItsNameIsTakenForThisProviderOnly() {
        TenantId tenant = openTenant("Coastline Advisory");
        ProviderId quillstone = runAs.system(tenant, () -> providers.ensure("Quillstone"));
        ProviderId larkfield = runAs.system(tenant, () -> providers.ensure("Larkfield"));
        PlanId plan = runAs.system(tenant, () -> plans.add(quillstone, aPlan("Business")));

        assertThat(runAs.system(tenant, () -> plans.getPlan(plan)).plan()).isEqualTo(aPlan("Business"));
        assertThatThrownBy(() -> runAs.system(tenant, () -> plans.add(quillstone, aPlan(" BUSINESS"))))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("providers.plan.problem.nameTaken");
        assertThat(runAs.system(tenant, () -> plans.add(larkfield, aPlan("Business"))))
                .isNotEqualTo(plan);
        assertThat(runAs.system(
                        tenant,
                        () -> plans.ensure(
                                quillstone, new PlanDraft("business", null, null, null, null, null, "", null, ""))))
                .as("what is known of a plan is not overwritten")
                .isEqualTo(plan);
        assertThat(list(tenant)).extracting(ProviderSummary::plans).containsExactly(1L, 1L);
    }

    @Test
    void figuresOfAPlanThatContradictEachOtherAreRefused() {
        TenantId tenant = openTenant("Coastline Advisory");
        ProviderId id = runAs.system(tenant, () -> providers.ensure("Quillstone"));
        PlanDraft upsideDown = new PlanDraft("Business", 50, 10, null, null, null, "", null, "");
        PlanDraft noCurrency = new PlanDraft("Business", null, null, null, BigDecimal.TEN, null, "", null, "");

        assertThatThrownBy(() -> runAs.system(tenant, () -> plans.add(id, upsideDown)))
                .hasMessageContaining("providers.plan.problem.band");
        assertThatThrownBy(() -> runAs.system(tenant, () -> plans.add(id, noCurrency)))
                .hasMessageContaining("providers.plan.problem.noCurrency");
    }

    @Test
    void theSlowerOfTwoEditsOfAPlanIsRefusedAndAPlanDoesNotDisturbWhoeverEditsItsProvider() {
        TenantId tenant = openTenant("Coastline Advisory");
        ProviderId id = runAs.system(tenant, () -> providers.create(draft("Quillstone")));
        PlanId plan = runAs.system(tenant, () -> plans.add(id, aPlan("Business")));
        run(tenant, () -> plans.update(plan, aPlan("Business Plus"), 0));

        assertThatThrownBy(() -> run(tenant, () -> plans.update(plan, aPlan("Business Max"), 0)))
                .isInstanceOf(StaleEditException.class);
        run(tenant, () -> providers.update(id, draft("Quillstone Voice"), 0));
    }

    @Test
    void anotherTenantReachesNoPlanAndAddsNoneToAForeignProvider() {
        TenantId tenant = openTenant("Coastline Advisory");
        TenantId other = openTenant("Beacon Telecom Advisers");
        ProviderId id = runAs.system(tenant, () -> providers.ensure("Quillstone"));
        PlanId plan = runAs.system(tenant, () -> plans.add(id, aPlan("Business")));

        assertThatThrownBy(() -> runAs.system(other, () -> plans.getPlan(plan))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> runAs.system(other, () -> plans.findByProvider(id)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> runAs.system(other, () -> plans.add(id, aPlan("Business"))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> run(other, () -> plans.archive(plan))).isInstanceOf(NotFoundException.class);
        assertThat(list(other)).isEmpty();
    }

    @Test
    void aPlanSaysFeatureByFeatureWhatItHoldsAndSilenceIsNotNo() {
        TenantId tenant = openTenant("Coastline Advisory");
        ProviderId id = runAs.system(tenant, () -> providers.ensure("Quillstone"));
        PlanDraft draft = holding(
                new PlanFeature("fax", FeatureAnswer.ADD_ON, new BigDecimal("4.5"), null),
                new PlanFeature("Dental suite", FeatureAnswer.INCLUDED, BigDecimal.TEN, AddOnUnit.ONCE),
                new PlanFeature("VIDEO", FeatureAnswer.NO));

        PlanId plan = runAs.system(tenant, () -> plans.add(id, draft));

        PlanDraft kept = runAs.system(tenant, () -> plans.getPlan(plan)).plan();
        assertThat(kept).isEqualTo(draft);
        assertThat(kept.feature("FAX"))
                .contains(new PlanFeature("FAX", FeatureAnswer.ADD_ON, new BigDecimal("4.5"), AddOnUnit.SEAT_MONTH));
        assertThat(kept.feature("dental suite"))
                .as("only an add-on has a price of its own")
                .contains(new PlanFeature("Dental suite", FeatureAnswer.INCLUDED));
        assertThat(kept.answer("VIDEO")).contains(FeatureAnswer.NO);
        assertThat(kept.answer("SSO")).isEmpty();
        assertThat(kept.addOnsLocked()).isNull();
    }

    @Test
    void aFeatureIsAnsweredOnceAndAnAddOnPriceHasACurrency() {
        TenantId tenant = openTenant("Coastline Advisory");
        ProviderId id = runAs.system(tenant, () -> providers.ensure("Quillstone"));
        PlanDraft twice =
                holding(new PlanFeature("FAX", FeatureAnswer.NO), new PlanFeature(" fax ", FeatureAnswer.INCLUDED));
        PlanDraft noCurrency = new PlanDraft(
                "Business",
                null,
                null,
                null,
                null,
                null,
                "",
                null,
                "",
                null,
                List.of(new PlanFeature("FAX", FeatureAnswer.ADD_ON, BigDecimal.TEN, AddOnUnit.ONCE)));

        assertThatThrownBy(() -> runAs.system(tenant, () -> plans.add(id, twice)))
                .hasMessageContaining("providers.plan.problem.featureTwice");
        assertThatThrownBy(() -> runAs.system(tenant, () -> plans.add(id, noCurrency)))
                .hasMessageContaining("providers.plan.problem.noCurrency");
    }

    @Test
    void whatIsSoldNowIsFoundForManyProvidersAtOnceAndOnlyInOnesOwnTenant() {
        TenantId tenant = openTenant("Coastline Advisory");
        TenantId other = openTenant("Beacon Telecom Advisers");
        ProviderId quillstone = runAs.system(tenant, () -> providers.ensure("Quillstone"));
        ProviderId larkfield = runAs.system(tenant, () -> providers.ensure("Larkfield"));
        runAs.system(tenant, () -> plans.add(quillstone, aPlan("Business")));
        PlanId old = runAs.system(tenant, () -> plans.add(larkfield, aPlan("Legacy")));
        run(tenant, () -> plans.archive(old));

        List<ProviderId> both = List.of(quillstone, larkfield);
        assertThat(runAs.system(tenant, () -> plans.findCurrent(both)).keySet()).containsExactly(quillstone);
        assertThat(runAs.system(tenant, () -> plans.findCurrent(List.of()))).isEmpty();
        assertThat(runAs.system(other, () -> plans.findCurrent(both))).isEmpty();
    }

    private static PlanDraft holding(PlanFeature... features) {
        return new PlanDraft(
                "Business",
                10,
                50,
                5,
                new BigDecimal("24.95"),
                Currency.getInstance("USD"),
                "",
                LocalDate.of(2026, 11, 2),
                "price list",
                null,
                List.of(features));
    }

    private List<ProviderSummary> list(TenantId tenant) {
        return runAs.system(tenant, () -> providers.find(ProviderFilter.ALL, 0, 50, ProviderSort.NAME, true));
    }

    private void run(TenantId tenant, Runnable work) {
        runAs.system(tenant, () -> {
            work.run();
            return true;
        });
    }

    private static PlanDraft aPlan(String name) {
        return new PlanDraft(
                name,
                10,
                50,
                5,
                new BigDecimal("24.95"),
                Currency.getInstance("USD"),
                "Calls within the country",
                LocalDate.of(2026, 11, 2),
                "price list");
    }

    private static ProviderDraft draft(String name) {
        return new ProviderDraft(
                name,
                "https://example.org",
                "Hosted telephony",
                "support@example.org",
                "",
                new AdviserPay(
                        AdviserPayKind.RECURRING_PERCENT,
                        new BigDecimal("0.05"),
                        null,
                        null,
                        "Half of the first month",
                        LocalDate.of(2026, 11, 2)));
    }
}
