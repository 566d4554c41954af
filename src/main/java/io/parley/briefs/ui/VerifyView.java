package io.parley.briefs.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.parley.briefs.BriefService;
import io.parley.briefs.ReleasedBriefSummary;
import io.parley.common.Formats;
import io.parley.identity.Roles;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import io.parley.uikit.DefinitionList;
import io.parley.uikit.FileUpload;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import io.parley.uikit.ReaderZone;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells whether a file is a brief as it was released, by its bytes alone. Nothing of the file is kept. */
@Route("reports/verify")
@RolesAllowed({Roles.TENANT_ADMIN, Roles.CONSULTANT})
class VerifyView extends Composite<Page> implements HasDynamicTitle {

    private static final Pattern INVISIBLE = Pattern.compile("\\p{C}");

    /** The answer stays until the next one, so it says of which file it speaks. */
    private record Verified(String fileName, Optional<ReleasedBriefSummary> brief) {}

    private final BriefService briefs;
    private final Div answer = new Div();

    VerifyView(BriefService briefs) {
        this.briefs = briefs;
        var upload = new FileUpload<>(List.of("pdf"), this::receive, this::show);
        answer.setId("verify-answer");
        answer.getElement().setAttribute("aria-live", "polite");
        getContent()
                .add(
                        new PageHeader(getPageTitle()).crumb(getTranslation("briefs.reports.title"), ReportsView.class),
                        new Card(new Paragraph(getTranslation("briefs.verify.text")), upload, answer));
    }

    private Verified receive(String fileName, InputStream content) throws IOException {
        return new Verified(INVISIBLE.matcher(fileName).replaceAll(""), briefs.verify(content));
    }

    private void show(Verified verified) {
        DefinitionList facts = new DefinitionList().add(getTranslation("briefs.column.file"), verified.fileName());
        verified.brief()
                .ifPresent(brief -> facts.add(getTranslation("briefs.column.headline"), brief.headline())
                        .add(
                                getTranslation("briefs.column.edition"),
                                getTranslation(
                                        "briefs.edition." + brief.edition().name()))
                        .add(getTranslation("briefs.column.release"), String.valueOf(brief.release()))
                        .add(
                                getTranslation("briefs.column.releasedAt"),
                                Formats.of(getLocale()).dateTime(brief.releasedAt(), ReaderZone.get()))
                        .add(getTranslation("briefs.column.releasedBy"), brief.releasedBy())
                        .add("SHA-256", brief.sha256()));
        answer.removeAll();
        answer.add(
                verified.brief().isPresent()
                        ? Badge.good(getTranslation("briefs.verify.yes"))
                        : Badge.bad(getTranslation("briefs.verify.no")),
                facts);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("briefs.verify.title");
    }
}
