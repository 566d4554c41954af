package io.parley.portal.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import io.parley.briefs.ReleasedBriefSummary;
import io.parley.clients.EngagementId;
import io.parley.common.Formats;
import io.parley.common.ProblemException;
import io.parley.portal.DecisionDetails;
import io.parley.portal.DecisionService;
import io.parley.portal.PortalUpdates;
import io.parley.portal.QuestionService;
import io.parley.portal.QuestionThread;
import io.parley.uikit.EmptyState;
import io.parley.uikit.Notices;
import io.parley.uikit.ReaderZone;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Decisions and questions of one engagement, renewed by push when the client does something. */
final class DecisionPanel extends Composite<Div> {

    private final EngagementId engagement;
    private final Supplier<Optional<ReleasedBriefSummary>> newest;
    private final DecisionService decisions;
    private final QuestionService questions;
    private final PortalUpdates updates;
    private Runnable stopWatching = () -> {};

    DecisionPanel(
            EngagementId engagement,
            Supplier<Optional<ReleasedBriefSummary>> newest,
            DecisionService decisions,
            QuestionService questions,
            PortalUpdates updates) {
        this.engagement = engagement;
        this.newest = newest;
        this.decisions = decisions;
        this.questions = questions;
        this.updates = updates;
        getContent().addClassName("pl-stack");
        show();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        stopWatching = updates.watch(engagement, () -> ui.access(this::show));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        stopWatching.run();
    }

    private void show() {
        getContent().removeAll();
        List<DecisionDetails> made = decisions.findByEngagement(engagement);
        newest.get()
                .ifPresentOrElse(
                        brief -> waiting(brief, made).ifPresent(getContent()::add),
                        () -> getContent()
                                .add(new EmptyState(
                                        VaadinIcon.GAVEL,
                                        getTranslation("portal.decision.empty.title"),
                                        getTranslation("portal.decision.empty.text"))));
        made.forEach(decision -> getContent().add(new ReceiptCard(decision)));
        List<QuestionThread> threads = questions.findByEngagement(engagement);
        if (!threads.isEmpty()) {
            getContent().add(new H2(getTranslation("portal.questions.title")));
            threads.forEach(thread -> getContent().add(new ThreadCard(thread, answerForm(thread))));
        }
    }

    private Optional<Component> waiting(ReleasedBriefSummary brief, List<DecisionDetails> made) {
        boolean decided = made.stream().anyMatch(decision -> decision.brief().equals(brief.id()));
        if (decided) {
            return Optional.empty();
        }
        return Optional.of(new EmptyState(
                VaadinIcon.CLOCK,
                getTranslation("portal.decision.waiting.title"),
                getTranslation(
                        "portal.decision.waiting.text",
                        brief.release(),
                        Formats.of(getLocale())
                                .date(brief.releasedAt()
                                        .atZone(ReaderZone.get())
                                        .toLocalDate()))));
    }

    private Component answerForm(QuestionThread thread) {
        TextArea text = new TextArea(getTranslation("portal.answer.text"));
        text.setMaxLength(QuestionService.MAX_TEXT);
        text.setWidthFull();
        text.setId("answer-" + thread.id());
        Button send = new Button(getTranslation("portal.answer.send"), pressed -> {
            try {
                questions.answer(thread.id(), text.getValue());
                show();
            } catch (ProblemException problem) {
                Notices.problem(problem);
            }
        });
        send.setId("send-answer-" + thread.id());
        Div form = new Div(text, send);
        form.addClassName("pl-stack");
        return form;
    }
}
