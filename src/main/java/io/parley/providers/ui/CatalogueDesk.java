package io.parley.providers.ui;

import com.vaadin.flow.component.UI;
import io.parley.providers.Certification;
import io.parley.providers.PlanDetails;
import io.parley.providers.PlanService;
import io.parley.providers.ProviderFactsDetails;
import io.parley.providers.ProviderFactsService;
import io.parley.providers.ProviderFee;
import io.parley.providers.ProviderId;
import io.parley.providers.ReleaseDetails;
import io.parley.providers.ReleaseDraft;
import io.parley.providers.ReleaseKind;
import io.parley.providers.ReleaseLogService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads and edits what the catalogue says of a provider, for its page. */
@Component
final class CatalogueDesk {

    private final PlanService plans;
    private final ProviderFactsService facts;
    private final ReleaseLogService releases;
    private final Clock clock;

    CatalogueDesk(PlanService plans, ProviderFactsService facts, ReleaseLogService releases, Clock clock) {
        this.plans = plans;
        this.facts = facts;
        this.releases = releases;
        this.clock = clock;
    }

    ProviderFactsDetails known(ProviderId provider) {
        return facts.getFacts(provider);
    }

    /** Every card with what it shows, in the order of the page. */
    CatalogueCards cards(ProviderId provider, ProviderFactsDetails known) {
        List<PlanDetails> sold = plans.findByProvider(provider);
        LocalDate today = LocalDate.now(clock);
        return new CatalogueCards(
                new PlanCard(sold, plan -> open(provider, sold, plan)),
                new FeatureMatrixCard(sold),
                new SupportCard(known.facts().support(), support -> open(provider, known)),
                new CertificationsCard(
                        known.facts().certifications(), today, certification -> open(provider, certification)),
                new ReleasesCard(releases.findByProvider(provider), today, release -> open(provider, release)),
                new FeesCard(known.facts().fees(), fee -> open(provider, fee)));
    }

    private void open(ProviderId provider, List<PlanDetails> sold, @Nullable PlanDetails plan) {
        Runnable refresh = () -> UI.getCurrentOrThrow().refreshCurrentRoute(false);
        (plan == null ? PlanDialog.add(plans, provider, sold, refresh) : PlanDialog.edit(plans, plan, sold, refresh))
                .open();
    }

    private void open(ProviderId provider, ProviderFactsDetails known) {
        SupportForm form = new SupportForm(known.facts().support());
        AtomicLong version = new AtomicLong(known.version());
        form.dialog(
                        text("providers.support.edit"),
                        typed -> facts.describeSupport(provider, typed, version.get()),
                        null)
                .onStale(() -> {
                    ProviderFactsDetails now = facts.getFacts(provider);
                    version.set(now.version());
                    return form.differencesTo(now.facts().support());
                })
                .open();
    }

    private void open(ProviderId provider, @Nullable Certification old) {
        new CertificationForm(old == null ? CertificationForm.BLANK : old)
                .dialog(
                        old == null ? text("providers.certification.add") : text("providers.provider.edit", old.name()),
                        typed -> facts.saveCertification(provider, old, typed),
                        old == null ? null : () -> facts.saveCertification(provider, old, null))
                .open();
    }

    private void open(ProviderId provider, @Nullable ProviderFee old) {
        new FeeForm(old == null ? FeeForm.BLANK : old)
                .dialog(
                        old == null ? text("providers.fee.add") : text("providers.provider.edit", old.name()),
                        typed -> facts.saveFee(provider, old, typed),
                        old == null ? null : () -> facts.saveFee(provider, old, null))
                .open();
    }

    private void open(ProviderId provider, @Nullable ReleaseDetails old) {
        if (old == null) {
            ReleaseDraft blank = new ReleaseDraft(LocalDate.now(clock), ReleaseKind.RELEASE, "", "", "");
            new ReleaseForm(blank)
                    .dialog(text("providers.release.add"), typed -> releases.note(provider, typed), null)
                    .open();
            return;
        }
        ReleaseForm form = new ReleaseForm(old.release());
        AtomicLong version = new AtomicLong(old.version());
        form.dialog(
                        text("providers.provider.edit", old.release().title()),
                        typed -> releases.update(old.id(), typed, version.get()),
                        () -> releases.remove(old.id()))
                .onStale(() -> {
                    ReleaseDetails now = releases.getRelease(old.id());
                    version.set(now.version());
                    return form.differencesTo(now.release());
                })
                .open();
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrentOrThrow().getTranslation(key, arguments);
    }
}
