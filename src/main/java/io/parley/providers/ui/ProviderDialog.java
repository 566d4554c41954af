package io.parley.providers.ui;

import com.vaadin.flow.component.UI;
import io.parley.providers.ProviderDetails;
import io.parley.providers.ProviderDraft;
import io.parley.providers.ProviderId;
import io.parley.providers.ProviderService;
import io.parley.uikit.FormDialog;
import io.parley.uikit.Notices;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Adds or edits a provider. */
final class ProviderDialog {

    private ProviderDialog() {}

    /** @param added what to do with the new provider once it is saved */
    static FormDialog add(ProviderService providers, Consumer<ProviderId> added) {
        UI ui = UI.getCurrentOrThrow();
        ProviderForm form = new ProviderForm(
                ProviderDraft.named(""), name -> providers.findByName(name).isPresent());
        return new FormDialog(
                        ui.getTranslation("providers.list.add"),
                        form,
                        () -> added.accept(providers.create(form.draft())))
                .saveText(ui.getTranslation("providers.add.save"))
                .guardedBy(form::changed);
    }

    static FormDialog edit(ProviderService providers, ProviderDetails provider, Runnable saved) {
        UI ui = UI.getCurrentOrThrow();
        ProviderForm form = new ProviderForm(
                provider.provider(),
                name -> providers
                        .findByName(name)
                        .filter(other -> !other.id().equals(provider.id()))
                        .isPresent());
        AtomicLong version = new AtomicLong(provider.version());
        return new FormDialog(ui.getTranslation("providers.provider.edit", provider.name()), form, () -> {
                    providers.update(provider.id(), form.draft(), version.get());
                    Notices.done(ui.getTranslation("providers.provider.saved"));
                    saved.run();
                })
                .guardedBy(form::changed)
                .onStale(() -> {
                    ProviderDetails now = providers.getProvider(provider.id());
                    version.set(now.version());
                    return form.differencesTo(now.provider());
                });
    }
}
