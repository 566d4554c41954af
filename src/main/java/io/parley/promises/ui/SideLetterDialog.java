package io.parley.promises.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import io.parley.common.Texts;
import io.parley.promises.PromiseDetails;
import io.parley.promises.PromiseStepDraft;
import io.parley.promises.SideLetterRequest;
import io.parley.providers.ProviderId;
import io.parley.uikit.FileStream;
import io.parley.uikit.ServedFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses a provider, its promises and the language of the letter that turns them into clauses. */
final class SideLetterDialog extends Dialog {

    private final PromiseDesk desk;
    private final Map<ProviderId, String> names = new LinkedHashMap<>();
    private final Select<ProviderId> provider = new Select<>();
    private final Select<Locale> language = new Select<>();
    private final CheckboxGroup<PromiseDetails> promises = new CheckboxGroup<>();
    private final Anchor download = new Anchor();
    private final Button asked = new Button();

    /** @param open promises that are still open, at least one */
    SideLetterDialog(PromiseDesk desk, List<PromiseDetails> open, PromiseWords words, Locale reader, Runnable moved) {
        this.desk = desk;
        open.forEach(promise -> names.putIfAbsent(promise.key().provider(), promise.providerName()));
        setHeaderTitle(getTranslation("promises.letter"));
        setWidth("40rem");
        setMaxWidth("94vw");
        provider.setLabel(getTranslation("promises.column.provider"));
        provider.setItems(names.keySet());
        provider.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        provider.setTestId("letter-provider");
        provider.addValueChangeListener(changed -> choose(open));
        language.setLabel(getTranslation("promises.letter.language"));
        language.setItems(Texts.languages());
        language.setItemLabelGenerator(item -> item.getDisplayLanguage(item));
        language.setValue(Texts.offered(reader));
        language.setTestId("letter-language");
        language.addValueChangeListener(changed -> renew());
        promises.setLabel(getTranslation("promises.letter.clauses"));
        promises.setItemLabelGenerator(words::promise);
        promises.addClassName("pm-clauses");
        promises.setTestId("letter-promises");
        promises.addValueChangeListener(changed -> renew());
        download.setText(getTranslation("promises.letter.download"));
        download.addClassName("pl-button-link");
        download.setTestId("letter-download");
        asked.setText(getTranslation("promises.letter.asked"));
        asked.setTestId("letter-asked");
        asked.addClickListener(pressed -> {
            desk.move(
                    promises.getValue().stream().map(PromiseDetails::key).collect(Collectors.toSet()),
                    PromiseStepDraft.asked(desk.today()));
            close();
            moved.run();
        });
        var form = new FormLayout(provider, language);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("26rem", 2));
        form.add(promises, 2);
        add(new Paragraph(getTranslation("promises.letter.help")), form);
        getFooter().add(new Button(getTranslation("promises.letter.close"), pressed -> close()), asked, download);
        provider.setValue(names.keySet().iterator().next());
    }

    private void choose(List<PromiseDetails> open) {
        var of = open.stream()
                .filter(promise -> promise.key().provider().equals(provider.getValue()))
                .toList();
        promises.setItems(of);
        promises.setValue(Set.copyOf(of));
        renew();
    }

    /** The file is made when it is asked for, of what is chosen then. */
    private void renew() {
        boolean any = !promises.getValue().isEmpty();
        download.setEnabled(any);
        asked.setEnabled(any);
        if (!any) {
            return;
        }
        var request = new SideLetterRequest(
                provider.getValue(),
                promises.getValue().stream()
                        .map(promise -> promise.key().subject())
                        .collect(Collectors.toSet()),
                Objects.requireNonNull(language.getValue()));
        var fileName = getTranslation("promises.letter.file", names.getOrDefault(provider.getValue(), "")) + ".pdf";
        download.setHref(FileStream.download(() -> ServedFile.pdf(fileName, desk.letter(request))));
    }
}
