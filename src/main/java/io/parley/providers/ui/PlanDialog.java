package io.parley.providers.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import io.parley.providers.PlanDetails;
import io.parley.providers.PlanDraft;
import io.parley.providers.PlanService;
import io.parley.providers.ProviderId;
import io.parley.uikit.FormDialog;
import io.parley.uikit.Notices;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Adds, edits, archives or restores a plan. */
final class PlanDialog {

    /** Three answers side by side. */
    private static final String WIDTH = "46rem";

    private PlanDialog() {}

    /** @param plans those the provider has, whose names are taken */
    static FormDialog add(PlanService service, ProviderId provider, List<PlanDetails> plans, Runnable saved) {
        String title = UI.getCurrentOrThrow().getTranslation("providers.plan.add");
        PlanForm form = new PlanForm(PlanDraft.BLANK, name -> taken(plans, name));
        FormDialog dialog = new FormDialog(title, form, () -> {
                    service.add(provider, form.draft());
                    saved.run();
                })
                .saveText(title)
                .guardedBy(form::changed);
        dialog.setWidth(WIDTH);
        return dialog;
    }

    static FormDialog edit(PlanService service, PlanDetails plan, List<PlanDetails> plans, Runnable saved) {
        UI ui = UI.getCurrentOrThrow();
        List<PlanDetails> others =
                plans.stream().filter(other -> !other.id().equals(plan.id())).toList();
        PlanForm form = new PlanForm(plan.plan(), name -> taken(others, name));
        AtomicLong version = new AtomicLong(plan.version());
        FormDialog dialog = new FormDialog(ui.getTranslation("providers.provider.edit", plan.name()), form, () -> {
                    service.update(plan.id(), form.draft(), version.get());
                    saved.run();
                })
                .guardedBy(form::changed)
                .onStale(() -> {
                    PlanDetails now = service.getPlan(plan.id());
                    version.set(now.version());
                    return form.differencesTo(now.plan());
                });
        dialog.setWidth(WIDTH);
        dialog.getFooter().add(archiveButton(service, plan, dialog, saved));
        return dialog;
    }

    private static Button archiveButton(PlanService service, PlanDetails plan, FormDialog dialog, Runnable done) {
        UI ui = UI.getCurrentOrThrow();
        boolean archived = plan.archived();
        String label = ui.getTranslation(archived ? "providers.action.restore" : "providers.action.archive");
        Button archive = new Button(label, pressed -> {
            if (archived) {
                service.restore(plan.id());
                Notices.done(ui.getTranslation("providers.provider.restored", plan.name()));
            } else {
                service.archive(plan.id());
                Notices.done(ui.getTranslation("providers.plan.archivedNow", plan.name()));
            }
            dialog.close();
            done.run();
        });
        archive.addThemeVariants(ButtonVariant.TERTIARY);
        archive.setId("archive-plan");
        return archive;
    }

    private static boolean taken(List<PlanDetails> plans, String name) {
        return plans.stream().anyMatch(plan -> plan.name().equalsIgnoreCase(name.strip()));
    }
}
