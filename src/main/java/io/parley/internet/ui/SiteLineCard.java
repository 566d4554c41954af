package io.parley.internet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.clients.ClientId;
import io.parley.internet.CallPlanService;
import io.parley.internet.LinkDetails;
import io.parley.internet.LinkRole;
import io.parley.internet.SiteLinkService;
import io.parley.internet.SiteStanding;
import io.parley.network.Direction;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import io.parley.uikit.DefinitionList;
import io.parley.uikit.KeyFigure;
import io.parley.uikit.Notices;
import io.parley.uikit.Tone;
import java.math.BigDecimal;
import java.util.ArrayList;

/** One site: what its line carries and how it sounds, its lines, and the plan behind the figures. */
final class SiteLineCard extends Composite<Card> {

    private final ClientId client;
    private final SiteStanding site;
    private final SiteLinkService links;
    private final CallPlanService plans;
    private final LineWords words;
    private final Runnable changed;

    SiteLineCard(
            ClientId client,
            SiteStanding site,
            SiteLinkService links,
            CallPlanService plans,
            LineWords words,
            Runnable changed) {
        this.client = client;
        this.site = site;
        this.links = links;
        this.plans = plans;
        this.words = words;
        this.changed = changed;
    }

    @Override
    protected Card initContent() {
        var content = new Div(figures(), new Paragraph(words.verdict(site)), new Paragraph(words.sound(site)));
        content.addClassName("pl-stack");
        words.leverage(site).ifPresent(sentence -> content.add(leverage(sentence)));
        content.add(lines(), charts(), actions());
        return new Card(site.site().site().name(), content).suffix(age());
    }

    private Component figures() {
        var why = new LineWhy(site, words);
        var capacity = site.capacity();
        var fits = new KeyFigure(words.count(capacity.calls()), words.say("internet.figure.capacity"), why::capacity);
        capacity.isEnough().ifPresent(enough -> fits.tone(enough ? Tone.GOOD : Tone.BAD));
        var quality = site.quality();
        var worst = new KeyFigure(
                words.mos(quality.worst()),
                words.say("internet.figure.worst"),
                () -> why.quality(quality.worst(), false));
        BigDecimal need = words.mosNeed();
        if (need != null) {
            quality.isEnough(need).ifPresent(enough -> worst.tone(enough ? Tone.GOOD : Tone.BAD));
        }
        return KeyFigure.row(
                fits,
                new KeyFigure(words.count(site.wanted()), words.say("internet.figure.wanted"), why::wanted),
                new KeyFigure(
                        words.mos(quality.typical()),
                        words.say("internet.figure.typical"),
                        () -> why.quality(quality.typical(), true)),
                worst,
                delivered(why, Direction.DOWNLOAD),
                delivered(why, Direction.UPLOAD));
    }

    private KeyFigure delivered(LineWhy why, Direction direction) {
        return new KeyFigure(
                words.percent(site.direction(direction).deliveredPercent()),
                words.say("internet.figure.delivered", words.direction(direction)),
                () -> why.delivered(direction));
    }

    private Badge age() {
        var newest = site.capacity().newestTest();
        if (newest.isEmpty()) {
            return Badge.warn(words.say("internet.age.never"));
        }
        boolean stale = site.capacity().isStale().orElse(false);
        var text = words.say(
                stale ? "internet.age.stale" : "internet.age.fresh",
                words.formats().date(newest.get()));
        return stale ? Badge.warn(text) : Badge.neutral(text);
    }

    private Component leverage(String sentence) {
        var copy = new Button(words.say("internet.leverage.copy"), VaadinIcon.COPY.create(), pressed -> {
            getElement().executeJs("navigator.clipboard?.writeText($0)", sentence);
            Notices.done(words.say("internet.leverage.copied"));
        });
        copy.addThemeVariants(ButtonVariant.TERTIARY);
        var aside = new Div(new Paragraph(sentence), copy);
        aside.addClassName("pl-aside");
        return aside;
    }

    private Component lines() {
        var list = new DefinitionList();
        for (var line : site.links()) {
            list.add(words.say("internet.role." + line.link().role().name()), line(line));
        }
        return list;
    }

    private Component line(LinkDetails line) {
        var link = line.link();
        var facts = new ArrayList<String>();
        facts.add(words.line(link));
        facts.add(words.technology(link.technology()));
        if (link.advertisedDownMbps() != null || link.advertisedUpMbps() != null) {
            facts.add(words.say(
                    "internet.link.rates", words.mbps(link.advertisedDownMbps()), words.mbps(link.advertisedUpMbps())));
        }
        var end = link.contractEnd();
        if (end != null) {
            facts.add(words.say("internet.link.until", words.formats().date(end)));
        }
        if (!link.takesOver().isEmpty()) {
            facts.add(link.takesOver());
        }
        var edit = new Button(
                String.join(" · ", facts),
                pressed -> LinkDialog.edit(links, line, words, changed).open());
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        edit.setAriaLabel(words.say("internet.link.edit", words.line(link)));
        return edit;
    }

    private Component charts() {
        var charts = new LineCharts(site, words);
        var row = new Div();
        row.addClassName("pl-grid-even");
        charts.delivered().ifPresent(row::add);
        charts.history().ifPresent(row::add);
        return row;
    }

    private Component actions() {
        var code = site.site().site().code();
        var plan = new Button(
                words.say("internet.plan.open"), pressed -> PlanDialog.open(client, site, plans, words, changed));
        plan.addThemeVariants(ButtonVariant.PRIMARY);
        plan.setTestId("plan-" + code);
        boolean first = site.links().stream().noneMatch(line -> line.link().role() == LinkRole.PRIMARY);
        var add = new Button(
                words.say(first ? "internet.link.addFirst" : "internet.link.addBackup"),
                pressed -> LinkDialog.add(
                                links,
                                client,
                                site.site().id(),
                                first ? LinkRole.PRIMARY : LinkRole.BACKUP,
                                words,
                                changed)
                        .open());
        add.setTestId("add-line-" + code);
        var actions = new Div(plan, add);
        actions.addClassName("pl-actions");
        return actions;
    }
}
