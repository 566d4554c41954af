package io.parley.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.parley.clients.ui.ClientNavigation;
import io.parley.portal.DecisionDetails;
import io.parley.portal.DecisionService;
import io.parley.portal.PortalPermissions;
import io.parley.portal.QuestionService;
import io.parley.portal.RecentDecision;
import io.parley.portal.Verdict;
import io.parley.uikit.Badge;
import io.parley.uikit.HomeLines;
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
        HomeLines lines = new HomeLines();
        decisions.findRecent().forEach(recent -> add(lines, ui, recent));
        questions
                .findUnanswered()
                .forEach(question -> lines.add(
                        ClientNavigation.engagement(question.client(), question.engagement(), "decision"),
                        ui.getTranslation("portal.home.asks", question.askedBy(), question.text()),
                        "",
                        Badge.warn(ui.getTranslation("portal.questions.open"))));
        return lines;
    }

    private static void add(HomeLines lines, UI ui, RecentDecision recent) {
        DecisionDetails decision = recent.decision();
        boolean accepted = decision.verdict() == Verdict.ACCEPTED;
        lines.add(
                ClientNavigation.engagement(recent.client(), decision.engagement(), "decision"),
                ui.getTranslation(
                        accepted ? "portal.home.accepted" : "portal.home.declined",
                        decision.decidedBy(),
                        decision.reason()),
                "",
                accepted
                        ? Badge.good(ui.getTranslation("portal.state.accepted"))
                        : Badge.bad(ui.getTranslation("portal.state.declined")));
    }
}
