package io.parley.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import io.parley.clients.ui.ClientNavigation;
import io.parley.portal.DecisionService;
import io.parley.portal.PortalPermissions;
import io.parley.portal.QuestionService;
import io.parley.portal.RecentDecision;
import io.parley.portal.Verdict;
import io.parley.uikit.Badge;
import io.parley.uikit.HomeSection;

/** Clients who wait for an answer, and what clients have just decided. */
@org.springframework.stereotype.Component
class WaitingClients implements HomeSection {

    private final QuestionService questions;
    private final DecisionService decisions;

    WaitingClients(QuestionService questions, DecisionService decisions) {
        this.questions = questions;
        this.decisions = decisions;
    }

    @Override
    public String titleKey() {
        return "portal.home.title";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public String permission() {
        return PortalPermissions.ANSWER;
    }

    @Override
    public int count() {
        return questions.findUnanswered().size() + decisions.findRecent().size();
    }

    @Override
    public Component create() {
        UI ui = UI.getCurrentOrThrow();
        Div lines = new Div();
        lines.addClassName("pl-lines");
        decisions.findRecent().forEach(decision -> lines.add(line(ui, decision)));
        questions.findUnanswered().forEach(question -> {
            Anchor link = new Anchor(
                    ClientNavigation.engagement(question.client(), question.engagement(), "decision"),
                    ui.getTranslation("portal.home.asks", question.askedBy(), question.text()));
            Div line = new Div(link, Badge.warn(ui.getTranslation("portal.questions.open")));
            line.addClassName("pl-line");
            lines.add(line);
        });
        return lines;
    }

    private static Div line(UI ui, RecentDecision recent) {
        boolean accepted = recent.decision().verdict() == Verdict.ACCEPTED;
        Anchor link = new Anchor(
                ClientNavigation.engagement(recent.client(), recent.decision().engagement(), "decision"),
                accepted
                        ? ui.getTranslation(
                                "portal.home.accepted", recent.decision().decidedBy())
                        : ui.getTranslation(
                                "portal.home.declined",
                                recent.decision().decidedBy(),
                                recent.decision().reason()));
        Div line = new Div(
                link,
                accepted
                        ? Badge.good(ui.getTranslation("portal.state.accepted"))
                        : Badge.bad(ui.getTranslation("portal.state.declined")));
        line.addClassName("pl-line");
        return line;
    }
}
