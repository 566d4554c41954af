package io.parley.briefs.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.shared.Registration;
import io.parley.briefs.BriefEdition;
import io.parley.briefs.BriefRunId;
import io.parley.briefs.BriefRunState;
import io.parley.briefs.BriefRunSummary;
import io.parley.briefs.BriefService;
import io.parley.briefs.ReleasedBriefService;
import io.parley.clients.EngagementId;
import io.parley.common.ProblemException;
import io.parley.uikit.Card;
import io.parley.uikit.Confirmation;
import io.parley.uikit.FileStream;
import io.parley.uikit.Notices;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prints a draft with progress, shows its pages, releases it, and lists what was released. */
class BriefPanel extends Composite<Div> {

    private static final int POLL_MILLIS = 500;

    private final BriefService briefs;
    private final EngagementId engagement;
    private final Select<Locale> language = new Select<>();
    private final Button print = new Button();
    private final Div progress = new Div();
    private final Div draft = new Div();
    private final ReleasedBriefs released;
    private final boolean recommended;
    private @Nullable Registration polling;

    BriefPanel(BriefService briefs, ReleasedBriefService releasedBriefs, EngagementId engagement, boolean recommended) {
        this.briefs = briefs;
        this.engagement = engagement;
        this.released = new ReleasedBriefs(briefs, releasedBriefs, engagement);
        getContent().addClassName("pl-stack");
        draft.addClassName("pl-stack");
        this.recommended = recommended;
        getContent().add(printCard(), draft, released);
        briefs.findRuns(engagement).stream().findFirst().ifPresent(this::showRun);
    }

    private Card printCard() {
        language.setLabel(getTranslation("briefs.field.language"));
        language.setItems(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);
        language.setItemLabelGenerator(
                locale -> getTranslation(isChinese(locale) ? "briefs.language.zh" : "briefs.language.en"));
        language.setValue(isChinese(getLocale()) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
        language.setId("brief-language");
        print.setText(getTranslation("briefs.action.print"));
        print.setId("brief-print");
        print.addThemeVariants(ButtonVariant.PRIMARY);
        print.addClickListener(pressed -> start());
        Div controls = new Div(language, print);
        controls.addClassName("pl-toolbar");
        Card card = new Card(getTranslation("briefs.draft.title"));
        if (!recommended) {
            card.add(new Paragraph(getTranslation("briefs.draft.undecided")));
        }
        card.add(controls, progress);
        return card;
    }

    private void start() {
        try {
            draft.removeAll();
            watch(briefs.start(engagement, language.getValue()));
        } catch (ProblemException problem) {
            Notices.problem(problem);
        }
    }

    private void watch(BriefRunId run) {
        print.setEnabled(false);
        UI ui = UI.getCurrentOrThrow();
        ui.setPollInterval(POLL_MILLIS);
        polling = ui.addPollListener(polled -> refresh(run));
        refresh(run);
    }

    private void refresh(BriefRunId id) {
        BriefRunSummary run = briefs.getRun(id);
        if (run.state().isOver()) {
            stopWatching();
            print.setEnabled(true);
        }
        showRun(run);
    }

    private void showRun(BriefRunSummary run) {
        progress.removeAll();
        if (run.state() == BriefRunState.DONE) {
            showDraft(run);
        } else if (run.state() == BriefRunState.FAILED) {
            String problem = run.problem();
            progress.add(new Span(getTranslation(problem == null ? "briefs.problem.failed" : problem)));
        } else {
            ProgressBar bar = new ProgressBar();
            bar.setIndeterminate(true);
            progress.add(bar, new Span(getTranslation("briefs.progress", run.pagesDone())));
            if (polling == null) {
                watch(run.id());
            }
        }
    }

    private void showDraft(BriefRunSummary run) {
        draft.removeAll();
        Button release = new Button(getTranslation("briefs.action.release"), pressed -> confirm(run));
        release.addThemeVariants(ButtonVariant.PRIMARY);
        release.setId("brief-release");
        release.setVisible(recommended);
        Div downloads = new Div(
                download("briefs.download.client", run, BriefEdition.CLIENT),
                download("briefs.download.internal", run, BriefEdition.INTERNAL),
                release);
        downloads.addClassName("pl-toolbar");
        draft.add(new Card(getTranslation("briefs.preview.title"), downloads, new BriefPreview(briefs, run.id())));
    }

    private Anchor download(String key, BriefRunSummary run, BriefEdition edition) {
        return new Anchor(
                FileStream.download(() -> ReleasedBriefs.served(briefs.openDraft(run.id(), edition))),
                getTranslation(key));
    }

    private void confirm(BriefRunSummary run) {
        new Confirmation(
                        getTranslation("briefs.release.title"),
                        getTranslation("briefs.release.text"),
                        getTranslation("briefs.action.release"),
                        () -> release(run))
                .calm()
                .open();
    }

    private void release(BriefRunSummary run) {
        try {
            briefs.release(run.id());
            Notices.done(getTranslation("briefs.release.done"));
            // The whole page: a release moves the engagement's stage.
            UI.getCurrentOrThrow().refreshCurrentRoute(false);
        } catch (ProblemException problem) {
            Notices.problem(problem);
        }
    }

    private void stopWatching() {
        if (polling != null) {
            polling.remove();
            polling = null;
            getUI().ifPresent(ui -> ui.setPollInterval(-1));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polling != null) {
            polling.remove();
            polling = null;
            event.getUI().setPollInterval(-1);
        }
    }

    static boolean isChinese(Locale locale) {
        return "zh".equals(locale.getLanguage());
    }
}
