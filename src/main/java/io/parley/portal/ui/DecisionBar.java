package io.parley.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.parley.briefs.ReleasedBriefService;
import io.parley.briefs.ReleasedBriefSummary;
import io.parley.common.ProblemException;
import io.parley.portal.ClientRecommendation;
import io.parley.portal.DecisionService;
import io.parley.portal.QuestionService;
import io.parley.uikit.Confirmation;
import io.parley.uikit.FormDialog;
import io.parley.uikit.Notices;

/** What a client can do with a recommendation: accept, ask, decline, download. Once decided, the receipt stands here. */
final class DecisionBar extends Composite<Div> {

    private final ClientRecommendation recommendation;
    private final ReleasedBriefSummary brief;
    private final DecisionService decisions;
    private final QuestionService questions;
    private final ReleasedBriefService released;

    DecisionBar(
            ClientRecommendation recommendation,
            DecisionService decisions,
            QuestionService questions,
            ReleasedBriefService released) {
        this.recommendation = recommendation;
        this.brief = recommendation.brief();
        this.decisions = decisions;
        this.questions = questions;
        this.released = released;
    }

    @Override
    protected Div initContent() {
        Div bar = new Div();
        bar.addClassName("pl-stack");
        recommendation.decision().ifPresent(decision -> bar.add(new ReceiptCard(decision)));
        Div actions = new Div();
        actions.addClassNames("pl-actions", "pl-decide");
        boolean open = recommendation.decision().isEmpty() && recommendation.newest();
        if (open && recommendation.mayDecide()) {
            actions.add(accept(), ask(), decline());
        } else {
            actions.add(ask());
        }
        actions.add(new BriefDownload(getTranslation("portal.overview.download", brief.pages()), released, brief.id()));
        bar.add(actions);
        if (open && !recommendation.mayDecide()) {
            Paragraph hint = new Paragraph(getTranslation("portal.overview.onlyDecisionMaker"));
            hint.addClassName("pl-muted");
            bar.add(hint);
        }
        return bar;
    }

    private Component accept() {
        Button accept = new Button(
                getTranslation("portal.accept"),
                pressed -> new Confirmation(
                                getTranslation("portal.accept.title"),
                                getTranslation("portal.accept.text", brief.release()),
                                getTranslation("portal.accept"),
                                this::acceptNow)
                        .calm()
                        .open());
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.setId("accept");
        return accept;
    }

    private void acceptNow() {
        try {
            Notices.done(getTranslation(
                    "portal.accept.done",
                    decisions.accept(brief.client(), brief.id()).receipt()));
        } catch (ProblemException problem) {
            Notices.problem(problem);
        }
        refresh();
    }

    private Component decline() {
        Button decline = new Button(
                getTranslation("portal.decline"), pressed -> declineDialog().open());
        decline.setId("decline");
        return decline;
    }

    private FormDialog declineDialog() {
        TextArea reason = area("portal.decline.reason", DecisionService.MAX_REASON);
        reason.setId("decline-reason");
        return new FormDialog(getTranslation("portal.decline.title"), reason, () -> {
                    decisions.decline(brief.client(), brief.id(), reason.getValue());
                    refresh();
                })
                .saveText(getTranslation("portal.decline"))
                .guardedBy(() -> !reason.isEmpty());
    }

    private Component ask() {
        Button ask =
                new Button(getTranslation("portal.ask"), pressed -> askDialog().open());
        ask.setId("ask");
        return ask;
    }

    private FormDialog askDialog() {
        TextArea question = area("portal.ask.question", QuestionService.MAX_TEXT);
        question.setId("question-text");
        return new FormDialog(getTranslation("portal.ask.title"), question, () -> {
                    questions.ask(brief.engagement(), question.getValue());
                    Notices.done(getTranslation("portal.ask.done"));
                })
                .saveText(getTranslation("portal.ask.send"))
                .guardedBy(() -> !question.isEmpty());
    }

    private TextArea area(String labelKey, int most) {
        TextArea area = new TextArea(getTranslation(labelKey));
        area.setMaxLength(most);
        area.setMinRows(4);
        area.setWidthFull();
        return area;
    }

    private static void refresh() {
        UI.getCurrentOrThrow().refreshCurrentRoute(false);
    }
}
