package io.parley.internet.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.clients.ClientId;
import io.parley.clients.SiteId;
import io.parley.common.ProblemException;
import io.parley.internet.LinkDetails;
import io.parley.internet.LinkDraft;
import io.parley.internet.LinkRole;
import io.parley.internet.LinkTechnology;
import io.parley.internet.SiteLinkService;
import io.parley.uikit.Confirmation;
import io.parley.uikit.DateField;
import io.parley.uikit.Difference;
import io.parley.uikit.Fields;
import io.parley.uikit.FormDialog;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Adds, edits or removes a line of a site. */
final class LinkDialog {

    private final LineWords words;
    private final LinkDraft before;
    private final Select<LinkTechnology> technology = new Select<>();
    private final Select<LinkRole> role = new Select<>();
    private final TextField isp;
    private final TextField plan;
    private final BigDecimalField down;
    private final BigDecimalField up;
    private final DateField end;
    private final TextField takesOver;
    private final TextField staticIp;
    private final TextArea notes;
    private final FormLayout layout;

    private LinkDialog(LinkDraft before, LineWords words) {
        this.words = words;
        this.before = before;
        technology.setLabel(words.say("internet.link.field.technology"));
        technology.setItems(LinkTechnology.values());
        technology.setItemLabelGenerator(words::technology);
        technology.setValue(before.technology());
        role.setLabel(words.say("internet.link.field.role"));
        role.setItems(LinkRole.values());
        role.setItemLabelGenerator(value -> words.say("internet.role." + value.name()));
        role.setValue(before.role());
        isp = text("internet.link.field.isp", before.isp(), LinkDraft.LONGEST_NAME);
        isp.setTestId("line-isp");
        plan = text("internet.link.field.plan", before.plan(), LinkDraft.LONGEST_NAME);
        down = new BigDecimalField(words.say("internet.link.field.down"));
        down.setValue(before.advertisedDownMbps());
        up = new BigDecimalField(words.say("internet.link.field.up"));
        up.setTestId("line-up");
        up.setValue(before.advertisedUpMbps());
        end = new DateField(words.say("internet.link.field.end"));
        end.setValue(before.contractEnd());
        takesOver = text("internet.link.field.takesOver", before.takesOver(), LinkDraft.LONGEST_TAKEOVER);
        takesOver.setHelperText(words.say("internet.link.field.takesOver.help"));
        staticIp = text("internet.link.field.staticIp", before.staticIp(), LinkDraft.LONGEST_NAME);
        notes = new TextArea(words.say("internet.link.field.notes"));
        notes.setMaxLength(LinkDraft.LONGEST_NOTES);
        notes.setValue(before.notes());
        layout = new FormLayout(role, technology, isp, plan, down, up, end, staticIp);
        layout.setAutoResponsive(true);
        layout.add(takesOver, 2);
        layout.add(notes, 2);
    }

    static FormDialog add(
            SiteLinkService links, ClientId client, SiteId site, LinkRole role, LineWords words, Runnable saved) {
        var empty = new LinkDraft(site, LinkTechnology.UNKNOWN, role, "", "", null, null, null, "", "", "");
        var form = new LinkDialog(empty, words);
        return new FormDialog(words.say("internet.link.add"), form.layout, () -> {
                    links.add(client, form.draft());
                    saved.run();
                })
                .guardedBy(form::isTouched);
    }

    static FormDialog edit(SiteLinkService links, LinkDetails line, LineWords words, Runnable saved) {
        var form = new LinkDialog(line.link(), words);
        var version = new AtomicLong(line.version());
        var dialog = new FormDialog(words.say("internet.link.edit", words.line(line.link())), form.layout, () -> {
                    links.revise(line.id(), form.draft(), version.get());
                    saved.run();
                })
                .guardedBy(form::isTouched)
                .onStale(() -> {
                    var now = links.getLink(line.id());
                    version.set(now.version());
                    return form.differencesTo(now.link());
                });
        var remove = new Button(
                words.say("internet.link.remove"),
                pressed -> new Confirmation(
                                words.say("internet.link.remove.title", words.line(line.link())),
                                words.say("internet.link.remove.text"),
                                words.say("internet.link.remove"),
                                () -> {
                                    links.remove(line.id());
                                    dialog.close();
                                    saved.run();
                                })
                        .open());
        remove.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
        dialog.getFooter().add(remove);
        return dialog;
    }

    private TextField text(String key, String value, int longest) {
        var field = new TextField(words.say(key));
        field.setMaxLength(longest);
        field.setValue(value);
        return field;
    }

    private boolean isTouched() {
        return down.isInvalid() || up.isInvalid() || end.isInvalid() || !values().equals(before);
    }

    private LinkDraft draft() {
        if (down.isInvalid() || up.isInvalid() || end.isInvalid()) {
            throw new ProblemException("internet.plan.problem.input");
        }
        return values();
    }

    private LinkDraft values() {
        return new LinkDraft(
                before.site(),
                technology.getValue(),
                role.getValue(),
                isp.getValue(),
                plan.getValue(),
                down.getValue(),
                up.getValue(),
                end.getValue(),
                takesOver.getValue(),
                staticIp.getValue(),
                notes.getValue());
    }

    private List<Difference> differencesTo(LinkDraft saved) {
        return new Fields<LinkDraft>()
                .add(isp.getLabel(), LinkDraft::isp)
                .add(plan.getLabel(), LinkDraft::plan)
                .add(down.getLabel(), link -> words.number(link.advertisedDownMbps(), 3))
                .add(up.getLabel(), link -> words.number(link.advertisedUpMbps(), 3))
                .add(takesOver.getLabel(), LinkDraft::takesOver)
                .add(staticIp.getLabel(), LinkDraft::staticIp)
                .add(notes.getLabel(), LinkDraft::notes)
                .between(values(), saved);
    }
}
