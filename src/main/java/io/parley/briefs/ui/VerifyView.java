package io.parley.briefs.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import io.parley.briefs.BriefService;
import io.parley.briefs.ReleasedBriefSummary;
import io.parley.common.Formats;
import io.parley.common.ProblemException;
import io.parley.identity.Roles;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import io.parley.uikit.DefinitionList;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.Optional;

/** Tells whether a file is a brief as it was released, by its bytes alone. Nothing of the file is kept. */
@Route("reports/verify")
@RolesAllowed({Roles.TENANT_ADMIN, Roles.CONSULTANT})
class VerifyView extends Composite<Page> implements HasDynamicTitle {

    private final BriefService briefs;
    private final Div answer = new Div();

    VerifyView(BriefService briefs) {
        this.briefs = briefs;
        Upload upload = new Upload();
        upload.setUploadHandler(this::receive);
        upload.setMaxFiles(1);
        upload.setId("verify-upload");
        answer.setId("verify-answer");
        answer.getElement().setAttribute("aria-live", "polite");
        getContent()
                .add(
                        new PageHeader(getPageTitle()).crumb(getTranslation("briefs.reports.title"), ReportsView.class),
                        new Card(new Paragraph(getTranslation("briefs.verify.text")), upload, answer));
    }

    private void receive(UploadEvent event) throws IOException {
        try (InputStream file = event.getInputStream()) {
            Optional<ReleasedBriefSummary> found = briefs.verify(file);
            UI ui = event.getUI();
            ui.access(() -> show(found));
        } catch (ProblemException problem) {
            event.getUI().access(() -> say(Badge.warn(getTranslation(problem.key(), problem.arguments()))));
        }
    }

    private void show(Optional<ReleasedBriefSummary> found) {
        if (found.isEmpty()) {
            say(Badge.bad(getTranslation("briefs.verify.no")));
            return;
        }
        ReleasedBriefSummary brief = found.get();
        say(Badge.good(getTranslation("briefs.verify.yes")));
        answer.add(new DefinitionList()
                .add(getTranslation("briefs.column.headline"), brief.headline())
                .add(
                        getTranslation("briefs.column.edition"),
                        getTranslation("briefs.edition." + brief.edition().name()))
                .add(getTranslation("briefs.column.release"), String.valueOf(brief.release()))
                .add(
                        getTranslation("briefs.column.releasedAt"),
                        Formats.of(getLocale()).dateTime(brief.releasedAt(), ZoneOffset.UTC))
                .add(getTranslation("briefs.column.releasedBy"), brief.releasedBy())
                .add("SHA-256", brief.sha256()));
    }

    private void say(Badge badge) {
        answer.removeAll();
        answer.add(badge);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("briefs.verify.title");
    }
}
