package io.parley.briefs.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import io.parley.briefs.BriefEdition;
import io.parley.briefs.BriefRunId;
import io.parley.briefs.BriefService;
import io.parley.uikit.FileStream;

/** A draft's pages as pictures, one at a time, of either edition. */
class BriefPreview extends Composite<Div> {

    private final BriefService briefs;
    private final BriefRunId run;
    private final Div sheet = new Div();
    private final Span position = new Span();
    private final Button back = new Button(VaadinIcon.ANGLE_LEFT.create(), pressed -> turn(-1));
    private final Button forward = new Button(VaadinIcon.ANGLE_RIGHT.create(), pressed -> turn(1));
    private BriefEdition edition = BriefEdition.CLIENT;
    private int pages;
    private int page = 1;

    BriefPreview(BriefService briefs, BriefRunId run) {
        this.briefs = briefs;
        this.run = run;
        Tab client = new Tab(getTranslation("briefs.edition.CLIENT"));
        Tab internal = new Tab(getTranslation("briefs.edition.INTERNAL"));
        Tabs editions = new Tabs(client, internal);
        editions.addSelectedChangeListener(
                chosen -> open(chosen.getSelectedTab() == internal ? BriefEdition.INTERNAL : BriefEdition.CLIENT));
        back.setAriaLabel(getTranslation("briefs.preview.back"));
        forward.setAriaLabel(getTranslation("briefs.preview.forward"));
        Div turning = new Div(back, position, forward);
        turning.addClassName("pl-toolbar");
        sheet.addClassName("pl-brief-page");
        getContent().add(editions, turning, sheet);
        open(BriefEdition.CLIENT);
    }

    private void open(BriefEdition chosen) {
        edition = chosen;
        pages = briefs.draftPages(run, edition);
        page = 1;
        show();
    }

    private void turn(int by) {
        page = Math.clamp((long) page + by, 1, pages);
        show();
    }

    private void show() {
        BriefEdition shown = edition;
        String text = getTranslation("briefs.preview.page", page, pages);
        position.setText(text);
        back.setEnabled(page > 1);
        forward.setEnabled(page < pages);
        Image picture = new Image(FileStream.picture(page, number -> briefs.draftPage(run, shown, number)), text);
        picture.setWidthFull();
        sheet.removeAll();
        sheet.add(picture);
    }
}
