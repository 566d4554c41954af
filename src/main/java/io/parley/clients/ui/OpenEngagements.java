package io.parley.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.parley.clients.ClientPermissions;
import io.parley.clients.EngagementService;
import io.parley.clients.EngagementSummary;
import io.parley.common.Formats;
import io.parley.uikit.Badge;
import io.parley.uikit.HomeLines;
import io.parley.uikit.HomeSection;

/** The reader's engagements under way on the first page, the one that must start first on top. */
@org.springframework.stereotype.Component
class OpenEngagements implements HomeSection {

    private static final int SHOWN = 12;

    private final EngagementService engagements;

    OpenEngagements(EngagementService engagements) {
        this.engagements = engagements;
    }

    @Override
    public String titleKey() {
        return "clients.home.title";
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public String permission() {
        return ClientPermissions.ENGAGEMENT_READ;
    }

    @Override
    public int count() {
        return engagements.countOpen();
    }

    @Override
    public int waiting() {
        return 0;
    }

    @Override
    public Component create() {
        HomeLines lines = new HomeLines();
        engagements.findOpen(SHOWN).forEach(engagement -> add(lines, engagement));
        return lines;
    }

    private static void add(HomeLines lines, EngagementSummary engagement) {
        UI ui = UI.getCurrentOrThrow();
        lines.add(
                ClientNavigation.engagement(engagement.client().id(), engagement.id()),
                engagement.client().name() + " · " + engagement.name(),
                ui.getTranslation(
                        "clients.home.start", Formats.of(ui.getLocale()).date(engagement.targetStart())),
                Badge.neutral(StageTexts.of(ui, engagement.stage())));
    }
}
