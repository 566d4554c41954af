package io.parley.portal.ui;

import com.vaadin.flow.component.Component;
import io.parley.briefs.BriefEdition;
import io.parley.briefs.BriefService;
import io.parley.briefs.ReleasedBriefSummary;
import io.parley.clients.EngagementId;
import io.parley.clients.spi.EngagementSection;
import io.parley.portal.DecisionService;
import io.parley.portal.PortalPermissions;
import io.parley.portal.PortalUpdates;
import io.parley.portal.QuestionService;
import java.util.Comparator;

/** What the client said and asked, for the consultant; it changes while one looks at it. */
@org.springframework.stereotype.Component
class DecisionSection implements EngagementSection {

    private final BriefService briefs;
    private final DecisionService decisions;
    private final QuestionService questions;
    private final PortalUpdates updates;

    DecisionSection(BriefService briefs, DecisionService decisions, QuestionService questions, PortalUpdates updates) {
        this.briefs = briefs;
        this.decisions = decisions;
        this.questions = questions;
        this.updates = updates;
    }

    @Override
    public String path() {
        return "decision";
    }

    @Override
    public String titleKey() {
        return "portal.decision.title";
    }

    @Override
    public int order() {
        return 700;
    }

    @Override
    public String permission() {
        return PortalPermissions.ANSWER;
    }

    @Override
    public Component create(EngagementId engagement) {
        return new DecisionPanel(
                engagement,
                () -> briefs.findReleased(engagement).stream()
                        .filter(brief -> brief.edition() == BriefEdition.CLIENT)
                        .max(Comparator.comparingInt(ReleasedBriefSummary::release)),
                decisions,
                questions,
                updates);
    }
}
