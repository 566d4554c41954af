package io.parley.portal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.briefs.ReleasedBriefService;
import io.parley.briefs.ReleasedBriefSummary;
import io.parley.uikit.FileStream;
import io.parley.uikit.Toolbar;

/** A released brief's pages as pictures, one at a time. */
final class PageTurner extends Composite<Div> {

    private final ReleasedBriefService released;
    private final ReleasedBriefSummary brief;
    private final Div sheet = new Div();
    private final Span position = new Span();
    private final Button back = new Button(VaadinIcon.ANGLE_LEFT.create(), pressed -> turn(-1));
    private final Button forward = new Button(VaadinIcon.ANGLE_RIGHT.create(), pressed -> turn(1));
    private int page = 1;

    PageTurner(ReleasedBriefService released, ReleasedBriefSummary brief) {
        this.released = released;
        this.brief = brief;
        back.setAriaLabel(getTranslation("portal.preview.back"));
        forward.setAriaLabel(getTranslation("portal.preview.forward"));
        getContent().add(new Toolbar(back, position, forward), sheet);
        show();
    }

    private void turn(int by) {
        page = Math.clamp((long) page + by, 1, brief.pages());
        show();
    }

    private void show() {
        String text = getTranslation("portal.preview.page", page, brief.pages());
        position.setText(text);
        back.setEnabled(page > 1);
        forward.setEnabled(page < brief.pages());
        Image picture = new Image(FileStream.picture(page, number -> released.page(brief.id(), number)), text);
        picture.setWidthFull();
        sheet.removeAll();
        sheet.add(picture);
    }
}
