package io.parley.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.parley.common.ProblemException;
import io.parley.identity.Roles;
import io.parley.settings.BrandingService;
import io.parley.tenancy.Branding;
import io.parley.uikit.Card;
import io.parley.uikit.FileUpload;
import io.parley.uikit.Notices;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import io.parley.uikit.ProblemBanner;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The tenant's name, colour and logo, as clients and briefs show them. */
@Route("settings/branding")
@Menu(title = "settings.branding.title", order = 810)
@RolesAllowed(Roles.TENANT_ADMIN)
class BrandingView extends Composite<Page> implements HasDynamicTitle {

    private static final int LARGEST_BYTES = 5 * 1024 * 1024;

    private final BrandingService branding;
    private final Div logo = new Div();

    BrandingView(BrandingService branding) {
        this.branding = branding;
        getContent().narrow();
        getContent().add(new PageHeader(getPageTitle()), nameAndColour(), logoCard());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("settings.branding.title");
    }

    private Card nameAndColour() {
        Branding present = branding.branding();
        ProblemBanner banner = new ProblemBanner();
        TextField name = new TextField(getTranslation("settings.branding.name"), present.name(), "");
        name.setMaxLength(120);
        name.setWidthFull();
        TextField accent = new TextField(getTranslation("settings.branding.accent"), present.accent(), "");
        accent.setHelperText(getTranslation("settings.branding.accentHelp"));
        Button save = new Button(getTranslation("settings.branding.save"), pressed -> {
            try {
                banner.clear();
                branding.rename(name.getValue(), accent.getValue());
                Notices.done(getTranslation("settings.branding.saved"));
            } catch (ProblemException problem) {
                banner.say(problem);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return new Card(getTranslation("settings.branding.look"), banner, name, accent, save);
    }

    private Card logoCard() {
        var upload = new FileUpload<>(List.of("png", "jpg"), this::receive, received -> {
            show();
            Notices.done(getTranslation("settings.branding.saved"));
        });
        Button remove = new Button(getTranslation("settings.branding.removeLogo"), pressed -> {
            branding.removeLogo();
            show();
        });
        show();
        return new Card(
                getTranslation("settings.branding.logo"),
                new Paragraph(getTranslation("settings.branding.logoHelp")),
                logo,
                upload,
                remove);
    }

    /** At most one byte more than allowed, whatever length the browser announced. */
    private boolean receive(String fileName, InputStream content) throws IOException {
        branding.changeLogo(content.readNBytes(LARGEST_BYTES + 1));
        return true;
    }

    private void show() {
        logo.removeAll();
        Branding present = branding.branding();
        byte[] bytes = present.logo();
        if (bytes != null) {
            Image image = new Image(
                    DownloadHandler.fromInputStream(request -> new DownloadResponse(
                                    new ByteArrayInputStream(bytes), "logo.png", "image/png", bytes.length))
                            .inline(),
                    present.name());
            image.addClassName("pl-logo");
            logo.add(image);
        }
    }
}
