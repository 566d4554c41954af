package io.parley.internet.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.parley.clients.ClientId;
import io.parley.common.ProblemException;
import io.parley.internet.CallPlanService;
import io.parley.internet.SiteStanding;
import io.parley.network.ArticlePreset;
import io.parley.network.Calls;
import io.parley.network.DirectionCapacity;
import io.parley.uikit.FormDialog;
import io.parley.uikit.KeyFigure;

/** The plan of a site's calls as a what-if: figures follow each change at once, and only "keep" saves. */
final class PlanDialog {

    private final SiteStanding site;
    private final LineWords words;
    private final PlanFields fields;
    private final Div outcome = new Div();
    private final Div article = new Div();

    private PlanDialog(SiteStanding site, LineWords words) {
        this.site = site;
        this.words = words;
        this.fields = new PlanFields(site.plan().plan(), words);
        outcome.addClassName("pl-stack");
        outcome.getElement().setAttribute("role", "status");
        article.addClassName("pl-aside");
        article.setVisible(false);
        fields.onChange(this::show);
        show();
    }

    static void open(ClientId client, SiteStanding site, CallPlanService plans, LineWords words, Runnable saved) {
        var form = new PlanDialog(site, words);
        var preset = new Button(words.say("internet.article.show"), pressed -> form.showArticle());
        preset.addThemeVariants(ButtonVariant.TERTIARY);
        var content = new Div(form.outcome, preset, form.article, form.fields.layout());
        content.addClassName("pl-stack");
        new FormDialog(words.say("internet.plan.title", site.site().site().name()), content, () -> {
                    if (form.fields.hasBadInput()) {
                        throw new ProblemException("internet.plan.problem.input");
                    }
                    plans.savePlan(
                            client,
                            site.site().id(),
                            form.fields.draft(),
                            site.plan().version());
                    saved.run();
                })
                .saveText(words.say("internet.plan.keep"))
                .guardedBy(() -> !form.fields.draft().equals(site.plan().plan()))
                .open();
    }

    private void show() {
        outcome.removeAll();
        try {
            var now = site.under(fields.draft());
            outcome.add(
                    KeyFigure.row(
                            new KeyFigure(words.count(now.capacity().calls()), words.say("internet.figure.capacity")),
                            new KeyFigure(words.count(now.wanted()), words.say("internet.figure.wanted")),
                            new KeyFigure(words.mos(now.quality().worst()), words.say("internet.figure.worst"))),
                    new Paragraph(words.verdict(now)),
                    new Paragraph(words.sound(now)));
        } catch (IllegalArgumentException impossible) {
            outcome.add(new Paragraph(words.say("internet.plan.impossible")));
        }
    }

    /** A planning figure of an article, with what contradicts it; it changes no field. */
    private void showArticle() {
        article.setVisible(true);
        article.removeAll();
        article.add(new Paragraph(words.say(
                "internet.article.text",
                words.number(ArticlePreset.KBPS_PER_CALL, 0),
                ArticlePreset.CLAIMED_CALLS,
                ArticlePreset.callsThatFit(),
                words.number(ArticlePreset.kbpsForTheClaim(), 1),
                calls(site.capacity().down()),
                calls(site.capacity().up()))));
    }

    private String calls(DirectionCapacity direction) {
        var usable = direction.usableKbps();
        return usable == null ? "–" : words.formats().number((long) Calls.fitting(usable, ArticlePreset.KBPS_PER_CALL));
    }
}
